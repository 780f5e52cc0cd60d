import { fold, splitWords } from './fold.ts';

/** One word of a question. */
export interface PlannedWord {
  /** As typed, normalised. */
  word: string;
  folded: string;
}

/** What a reader asks for, ready for the index. Words that carry little are weighed down later, by how many pages have them. */
export interface SearchPlan {
  words: PlannedWord[];
  filters: Record<string, string>;
}

const LONGEST_QUESTION = 200;
const MOST_WORDS = 12;

/**
 * Makes a plan from what was typed: the words of the first 200 characters, each once, at most twelve of them. Pure.
 *
 * @returns `undefined` when nothing was asked
 */
export function planQuery(text: string, filters: Readonly<Record<string, string>>): SearchPlan | undefined {
  const words = new Map<string, PlannedWord>();
  for (const typed of splitWords(text.slice(0, LONGEST_QUESTION))) {
    const word = typed.toLowerCase();
    const folded = fold(typed);
    if (folded && !words.has(folded) && words.size < MOST_WORDS) words.set(folded, { word, folded });
  }
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
  return words.size > 0 || Object.keys(chosen).length > 0 ? { words: [...words.values()], filters: chosen } : undefined;
}
