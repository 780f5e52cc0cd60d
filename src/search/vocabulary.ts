import { countTypos } from './distance.ts';
import { fold } from './fold.ts';
import { measureSound, romanize, toSounds } from './transliterate.ts';

/** A word of the index. */
export interface KnownWord {
  /** As the pages write it most often; the index itself is asked for this form. */
  form: string;
  /** About on how many. */
  pages: number;
}

/** Words of the index, by their folded form. Written at build, read when a word is looked for. */
export interface Vocabulary {
  pages: number;
  words: ReadonlyMap<string, KnownWord>;
  /** Folded words that carry little of a question. */
  fillers: ReadonlySet<string>;
}

/** "and", "so", "with", "for", "like" and the article, written together with the word. */
const ARABIC_PREFIX = /^(?:[وف])?(?:لل|[بلك]?ال|[بلك])?/u;
const SHORTEST_ARABIC = 3;

/** How a word list travels; small, because it is part of every first search. Words are sorted; alike things stand together to pack well. */
export interface VocabularyFile {
  pages: number;
  /** For each word, how many letters it shares with the word before: one digit to base 36. */
  shared: string;
  /** The rest of each word, one on a line. */
  rests: string;
  /** For each word, on about how many pages it stands: a letter, A for one, each further one √2 times as many. */
  counts: string;
  fillers: string;
}

const MOST_SHARED = 35;
const FIRST_LETTER = 'A'.charCodeAt(0);
const STEPS_A_DOUBLING = 2;

export function toVocabularyFile(pages: number, counts: ReadonlyMap<string, number>, fillers: readonly string[]): VocabularyFile {
  let last = '';
  const rows = [...counts]
    .filter(([word]) => !isJoined(word, counts))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < last.length && last[shared] === word[shared]) shared += 1;
      last = word;
      return { shared: shared.toString(36), rest: word.slice(shared), count: toLetter(count) };
    });
  const join = (key: 'shared' | 'rest' | 'count', between: string) => rows.map((row) => row[key]).join(between);
  return { pages, shared: join('shared', ''), rests: join('rest', '\n'), counts: join('count', ''), fillers: fillers.join(' ') };
}

function toLetter(count: number): string {
  return String.fromCharCode(FIRST_LETTER + Math.round(Math.log2(count) * STEPS_A_DOUBLING));
}

function fromLetter(letter: string): number {
  return Math.round(2 ** ((letter.charCodeAt(0) - FIRST_LETTER) / STEPS_A_DOUBLING));
}

/** Whether an Arabic word is only another one with "and", "for" or the article before it; the reader's word is taken apart the same way. */
function isJoined(word: string, counts: ReadonlyMap<string, number>): boolean {
  const bare = word.replace(ARABIC_PREFIX, '');
  return bare !== word && bare.length >= SHORTEST_ARABIC && (counts.has(bare) || (word !== `ال${bare}` && counts.has(`ال${bare}`)));
}

export function readVocabularyFile({ pages, shared, rests, counts, fillers }: VocabularyFile): Vocabulary {
  const known = new Map<string, KnownWord>();
  let form = '';
  for (const [index, rest] of (shared ? rests.split('\n') : []).entries()) {
    form = form.slice(0, parseInt(shared[index]!, 36)) + rest;
    const count = fromLetter(counts[index]!);
    const folded = fold(form);
    const other = known.get(folded);
    // two ways of writing the same word: the more frequent one stands for both
    if (!other || other.pages < count) known.set(folded, { form, pages: count });
  }
  return { pages, words: known, fillers: new Set(fillers.split(' ')) };
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

/** An Arabic word without what is written together with it ("وللأطفال" → "أطفال"), when the index knows what is left. */
export function stripArabicPrefix({ words }: Vocabulary, word: string): string[] {
  const folded = fold(word);
  const bare = folded.replace(ARABIC_PREFIX, '');
  if (bare === folded || bare.length < SHORTEST_ARABIC) return [];
  return [bare, `ال${bare}`].flatMap((form) => words.get(form)?.form ?? []);
}

const SHORTEST_ENDING = 4;
const SHORTEST_SOUND = 3;
const MOST_DISTANCE = 1.4;
const DISTANCE_A_LETTER = 0.18;
const SAME_DISTANCE = 0.2;

/** Compounds that end with a German word, in one form or another ("Kurs" → "Sprachkurse"); those of most pages first. */
export function findCompounds({ words }: Vocabulary, word: string, most: number): string[] {
  const folded = fold(word);
  if (folded.length < SHORTEST_ENDING) return [];
  const stem = folded.length > SHORTEST_ENDING ? folded.replace(/(?:en|er|es|e|n|s)$/, '') : folded;
  const endings = stem.length < SHORTEST_ENDING ? [folded] : [folded, stem, `${stem}e`, `${stem}en`];
  return [...words]
    .filter(([candidate]) => candidate.length > folded.length + 2 && endings.some((ending) => candidate.endsWith(ending)))
    .map(([, known]) => known)
    .sort((a, b) => b.pages - a.pages)
    .slice(0, most)
    .map(({ form }) => form);
}

/** Words of another script that sound like what was typed in Latin letters, the nearest first, with their distance. */
export function findSounding({ words, fillers }: Vocabulary, word: string, most: number): { form: string; distance: number }[] {
  const folded = fold(word);
  if (folded.length < SHORTEST_SOUND || !/^[\p{Script=Latin}\d]+$/u.test(folded) || /^\d+$/.test(folded)) return [];
  const sounds = toSounds(folded);
  const limit = Math.min(MOST_DISTANCE, folded.length * DISTANCE_A_LETTER);
  const found: { form: string; distance: number; pages: number }[] = [];
  const listen = (candidate: string, form: string, pages: number) => {
    const roman = romanize(candidate);
    if (roman === undefined || Math.abs(roman.length - sounds.length) > sounds.length / 2 + 1) return;
    const distance = measureSound(sounds, roman, limit);
    if (distance <= limit) found.push({ form, distance, pages });
  };
  for (const [candidate, { form, pages }] of words) listen(candidate, form, pages);
  for (const filler of fillers) if (!words.has(filler)) listen(filler, filler, 0);
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance <= least + SAME_DISTANCE)
    .sort((a, b) => a.distance - b.distance || b.pages - a.pages)
    .slice(0, most);
}
