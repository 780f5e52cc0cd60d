import { countTypos } from './distance.ts';
import { fold } from './fold.ts';

/** A word of the index. */
export interface KnownWord {
  /** As the pages write it most often; the index itself is asked for this form. */
  form: string;
  pages: number;
}

/** Words of the index, by their folded form. Written at build, read when a word is looked for. */
export interface Vocabulary {
  pages: number;
  words: ReadonlyMap<string, KnownWord>;
}

/** How a word list travels: words as written, sorted, each without the letters it shares with the one before. */
export interface VocabularyFile {
  pages: number;
  /** `[shared letters, rest, pages]`, flat. */
  words: (number | string)[];
}

export function toVocabularyFile(pages: number, counts: ReadonlyMap<string, number>): VocabularyFile {
  const words: (number | string)[] = [];
  let last = '';
  for (const word of [...counts.keys()].sort()) {
    let shared = 0;
    while (shared < last.length && last[shared] === word[shared]) shared += 1;
    words.push(shared, word.slice(shared), counts.get(word)!);
    last = word;
  }
  return { pages, words };
}

export function readVocabularyFile({ pages, words }: VocabularyFile): Vocabulary {
  const known = new Map<string, KnownWord>();
  let form = '';
  for (let index = 0; index + 2 < words.length; index += 3) {
    form = form.slice(0, Number(words[index])) + String(words[index + 1]);
    const count = Number(words[index + 2]);
    const folded = fold(form);
    const other = known.get(folded);
    // two ways of writing the same word: the more frequent one stands for both
    if (!other || other.pages < count) known.set(folded, { form, pages: count });
  }
  return { pages, words: known };
}

const SHORTEST_TYPO = 4;
const SHORTEST_PART = 4;

/**
 * The words of the index that were probably meant: one typing error in a word of four letters and more, two from eight on; the nearest
 * first, then the most frequent. Empty when the word is too short or nothing is near.
 */
export function findMeant({ words }: Vocabulary, word: string, most: number): string[] {
  const folded = fold(word);
  if (folded.length < SHORTEST_TYPO || /\d/.test(folded)) return [];
  const limit = folded.length >= 8 ? 2 : 1;
  const near: (KnownWord & { typos: number })[] = [];
  for (const [candidate, known] of words) {
    if (Math.abs(candidate.length - folded.length) > limit) continue;
    const typos = countTypos(folded, candidate, limit);
    if (typos <= limit) near.push({ ...known, typos });
  }
  const best = Math.min(...near.map(({ typos }) => typos));
  return near
    .filter(({ typos }) => typos === best)
    .sort((a, b) => b.pages - a.pages)
    .slice(0, most)
    .map(({ form }) => form);
}

/** The parts of a German compound that the index knows ("Sprachcafebesuch" → "sprachcafe", "besuch"); empty when it has no such parts. */
export function splitCompound({ words }: Vocabulary, word: string): string[] {
  const folded = fold(word);
  const knows = (part: string) => words.has(part);
  const formOf = (part: string) => words.get(part)!.form;
  let best: string[] = [];
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut += 1) {
    const head = folded.slice(0, cut);
    const tail = folded.slice(cut);
    const first = [head, head.replace(/(?:s|n|en|es|er)$/, '')].find((part) => part.length >= SHORTEST_PART && knows(part));
    const second = knows(tail) ? tail : undefined;
    const parts = [first, second].filter((part) => part !== undefined).map(formOf);
    if (parts.length === 2) return parts;
    if (parts.length > best.length) best = parts;
  }
  return best;
}

const SHORTEST_STEM = 4;
/** Longest ending that is taken for an inflection. */
const LONGEST_ENDING = 3;

/**
 * Other forms of a word: words of the index that begin alike and differ in at most three letters at the end. For languages
 * without a stemmer (uk, bg, fa, kmr); beside a stemmer it does more harm than good. The most frequent first.
 */
export function findForms({ words }: Vocabulary, word: string, most: number): string[] {
  const folded = fold(word);
  const stem = folded.slice(0, Math.max(SHORTEST_STEM, folded.length - LONGEST_ENDING));
  if (folded.length < SHORTEST_STEM + 1 || /\d/.test(folded)) return [];
  const forms: KnownWord[] = [];
  for (const [candidate, known] of words) {
    if (candidate !== folded && candidate.startsWith(stem) && candidate.length <= stem.length + LONGEST_ENDING) forms.push(known);
  }
  return forms
    .sort((a, b) => b.pages - a.pages)
    .slice(0, most)
    .map(({ form }) => form);
}

/** "and", "so", "with", "for", "like" and the article, written together with the word. */
const ARABIC_PREFIX = /^(?:[وف])?(?:لل|[بلك]?ال|[بلك])?/u;
const SHORTEST_ARABIC = 3;

/** An Arabic word without what is written together with it ("وللأطفال" → "أطفال"), when the index knows what is left. */
export function stripArabicPrefix({ words }: Vocabulary, word: string): string[] {
  const folded = fold(word);
  const bare = folded.replace(ARABIC_PREFIX, '');
  if (bare === folded || bare.length < SHORTEST_ARABIC) return [];
  return [bare, `ال${bare}`].flatMap((form) => words.get(form)?.form ?? []);
}
