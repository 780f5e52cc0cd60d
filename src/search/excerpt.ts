import { fold } from './fold.ts';
import { toStem } from './closeness.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Segment {
  text: string;
  isMatch: boolean;
}

/** A text cut where words of the question begin and end. Joined, the segments are the text. */
export function markWords(text: string, stems: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  for (const piece of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (!piece) continue;
    const isMatch = isSought(piece, stems);
    const last = segments.at(-1);
    if (last && last.isMatch === isMatch) last.text += piece;
    else segments.push({ text: piece, isMatch });
  }
  return segments;
}

/** The passage of about `length` words that has most different words of the question, marked; the beginning when it has none. */
export function toExcerpt(text: string, stems: ReadonlySet<string>, length: number): Segment[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const found = words.map((word) =>
    (word.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((part) => toStem(fold(part))).find((stem) => stems.has(stem)),
  );
  let start = 0;
  let most = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (found[index] === undefined) continue;
    const inside = new Set(found.slice(index, index + length).filter((stem) => stem !== undefined)).size;
    if (inside > most) {
      most = inside;
      start = index;
    }
  }
  const from = Math.max(0, Math.min(start - Math.floor(length / 4), words.length - length));
  const passage = words.slice(from, from + length).join(' ');
  return markWords(`${from > 0 ? '… ' : ''}${passage}${from + length < words.length ? ' …' : ''}`, stems);
}

function isSought(word: string, stems: ReadonlySet<string>): boolean {
  const stem = toStem(fold(word));
  return stem.length > 0 && stems.has(stem);
}
