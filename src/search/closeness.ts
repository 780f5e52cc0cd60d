import { fold, splitWords } from './fold.ts';

/** A word of a question as it is looked for in the text of a page. */
export interface SoughtWord {
  /** Beginnings of its readings. */
  stems: readonly string[];
  /** Its rarity. */
  worth: number;
}

const STEM = 5;
const ARABIC_JOINED = /^[وف]?(?:لل|[بلك]?ال)/u;
/** Words this far apart still belong together. */
const WINDOW = 3;
/** A word of the question is compared with the next two. */
const REACH = 2;

/** The first five letters of a folded word, without what Arabic writes together with it: rough, but the same in every language. */
export function toStem(folded: string): string {
  return folded.replace(ARABIC_JOINED, '').slice(0, STEM);
}

/** A text as stems, in order. */
export function toStems(text: string): string[] {
  return splitWords(text).map((word) => toStem(fold(word)));
}

/**
 * How much of what stands together in the question stands together in the text: 0 nothing, 1 every pair of neighbouring words.
 *
 * @param texts stems of the title and of the text
 */
export function measureCloseness(words: readonly SoughtWord[], texts: readonly (readonly string[])[]): number {
  let all = 0;
  let near = 0;
  words.forEach((first, index) => {
    for (const second of words.slice(index + 1, index + 1 + REACH)) {
      const worth = Math.min(first.worth, second.worth);
      all += worth;
      if (texts.some((text) => standTogether(text, first.stems, second.stems))) near += worth;
    }
  });
  return all > 0 ? near / all : 0;
}

function standTogether(text: readonly string[], first: readonly string[], second: readonly string[]): boolean {
  let last = -Infinity;
  return text.some((stem, index) => {
    if (first.includes(stem)) last = index;
    return second.includes(stem) && !first.includes(stem) && index - last <= WINDOW;
  });
}
