/** Letters that no Unicode decomposition brings together, but that people type for each other. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  ı: 'i',
  ґ: 'г',
  ё: 'е',
  // Arabic, Persian and Kurdish keyboards write the same letters differently
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Soft hyphens, joiners, direction marks, tatweel, middle dots: they are typed or copied without being seen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640·‧]/gu;
const APOSTROPHES = /['’ʼ`´′]/gu;

/**
 * One form for all ways of writing a word, used for the index and for the question alike. Pure.
 *
 * NFKC, lower case, no apostrophes and invisible marks, no diacritics, one letter for look-alikes, digits 0–9. German umlauts lose
 * their dots; "ae" for "ä" is the planner's business, because "ae" is also two letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .replace(LETTER, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter]!)
    .replace(/[٠-٩]/g, (digit) => String(digit.codePointAt(0)! - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.codePointAt(0)! - 0x6f0));
}

/** Small words and endings joined by an apostrophe in Latin script: "d'asile", "Laatzen'de", "children's". */
const JOINED = /\p{Script=Latin}+(?:['’ʼ]\p{Script=Latin}+)+/gu;
const SHORTEST_JOINED = 3;

/**
 * The words of a text as they are written: letters, marks and digits; a hyphen ends a word. Of Latin words joined by an apostrophe the
 * long parts stay; elsewhere an apostrophe is a letter ("сім’я") and is left out.
 */
export function splitWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(JOINED, keepLongParts)
      .replace(APOSTROPHES, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function keepLongParts(joined: string): string {
  const long = joined.split(/['’ʼ]/u).filter((part) => part.length >= SHORTEST_JOINED);
  return long.length > 0 ? long.join(' ') : joined;
}
