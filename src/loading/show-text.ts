const LIMIT = 80;

/** A value as a message may print it: short, and what nobody sees or what commands a terminal is named (`[U+200B]`). */
export function showText(text: string): string {
  return text
    .slice(0, LIMIT)
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
}
