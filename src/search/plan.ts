import { fold, splitWords } from './fold.ts';

/** One word of a question. */
export interface PlannedWord {
  /** As typed, normalised. */
  word: string;
  folded: string;
}

const LONGEST_QUESTION = 200;
const MOST_WORDS = 12;

/**
 * The words of the first 200 characters of what was typed, each once, at most twelve of them. Words that carry little are weighed down
 * later. Pure.
 *
 * @returns `undefined` when nothing was asked
 */
export function planQuery(text: string): PlannedWord[] | undefined {
  const words = new Map<string, PlannedWord>();
  for (const typed of splitWords(text.slice(0, LONGEST_QUESTION))) {
    const word = typed.toLowerCase();
    const folded = fold(typed);
    if (folded && !words.has(folded) && words.size < MOST_WORDS) words.set(folded, { word, folded });
  }
  // to the index a single letter is the beginning of everything; a digit is not
  const long = [...words.values()].filter(({ folded }) => !/^\p{L}$/u.test(folded));
  const planned = long.length > 0 ? long : [...words.values()];
  return planned.length > 0 ? planned : undefined;
}
