import { countTypos } from './distance.ts';
import { fold } from './fold.ts';

/** Words of the index with the number of pages that have them, folded. Written at build, read when a word is looked for. */
export interface Vocabulary {
  pages: number;
  /** Folded word → number of pages; only words of at least three letters. */
  words: ReadonlyMap<string, number>;
}

/** How a word list travels: words sorted, each without the letters it shares with the one before. */
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
  const counts = new Map<string, number>();
  let last = '';
  for (let index = 0; index + 2 < words.length; index += 3) {
    last = last.slice(0, Number(words[index])) + String(words[index + 1]);
    counts.set(last, Number(words[index + 2]));
  }
  return { pages, words: counts };
}

const SHORTEST_TYPO = 4;
const SHORTEST_PART = 4;

/** Number of pages with the word; 0 when the index does not have it in this form. */
export function countPages({ words }: Vocabulary, word: string): number {
  return words.get(fold(word)) ?? 0;
}

/**
 * The words of the index that were probably meant: one typing error in a word of four letters and more, two from eight on; the nearest
 * first, then the most frequent. Empty when the word is too short or nothing is near.
 */
export function findMeant({ words }: Vocabulary, word: string, most: number): string[] {
  const folded = fold(word);
  if (folded.length < SHORTEST_TYPO || /\d/.test(folded)) return [];
  const limit = folded.length >= 8 ? 2 : 1;
  const near: { candidate: string; typos: number; pages: number }[] = [];
  for (const [candidate, pages] of words) {
    if (Math.abs(candidate.length - folded.length) > limit) continue;
    const typos = countTypos(folded, candidate, limit);
    if (typos <= limit) near.push({ candidate, typos, pages });
  }
  const best = Math.min(...near.map(({ typos }) => typos));
  return near
    .filter(({ typos }) => typos === best)
    .sort((a, b) => b.pages - a.pages)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** The parts of a German compound that the index knows ("Sprachcafebesuch" → "sprachcafe", "besuch"); empty when it has no such parts. */
export function splitCompound({ words }: Vocabulary, word: string): string[] {
  const folded = fold(word);
  const knows = (part: string) => words.has(part);
  let best: string[] = [];
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut += 1) {
    const head = folded.slice(0, cut);
    const tail = folded.slice(cut);
    const first = [head, head.replace(/(?:s|n|en|es|er)$/, '')].find((part) => part.length >= SHORTEST_PART && knows(part));
    const second = knows(tail) ? tail : undefined;
    const parts = [first, second].filter((part) => part !== undefined);
    if (parts.length === 2) return parts;
    if (parts.length > best.length) best = parts;
  }
  return best;
}
