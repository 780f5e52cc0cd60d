/** Words with hyphens and apostrophes inside; digits belong to names ("Frauenhaus24"). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;

/** Endings of German nouns and adjectives, longest first. */
const GERMAN_ENDING = /(ern|em|en|er|es|e|n|s)$/;

/** Arabic clitics before a word: article with what may precede it, or one letter ("and", "with", "for", "like"). */
const ARABIC_PREFIXES = [/^[وف]?(?:[بك]?ال|لل)/u, /^[وفبكل](?=.{3})/u];
/** Plural and dual, possessives, feminine and adverb. */
const ARABIC_ENDINGS = [/(?:ات|ون|ين|ان|تان|تين)$/u, /(?:هم|هن|كم|نا|ها|ك)$/u, /[هةيا]$/u];

/** Words of a text in the order of reading, as they are written. */
export function toWords(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/**
 * A German noun or adjective without ending and umlaut, so that "Anträge", "Antrags" and "Antrag" are one. Coarse on purpose: it is
 * compared with a word of the same kind only. Compounds stay whole: "Sozialberatung" is no "Beratung".
 */
export function toGermanStem(word: string): string {
  let stem = fold(word);
  while (stem.length > 4 && GERMAN_ENDING.test(stem)) {
    const shorter = stem.replace(GERMAN_ENDING, '');
    if (shorter.length < 4) break;
    stem = shorter;
  }
  return stem;
}

/**
 * Tells whether a word of a translation is a form of a word of a fixed term. Arabic words are compared by their consonants without
 * clitics and long vowels (موعد, المواعيد); words of other scripts by a common beginning of at least four letters and half the
 * longer word ("office" and "offices", "консультація" and "консультації").
 */
export function isFormOf(word: string, form: string): boolean {
  const a = fold(word);
  const b = fold(form);
  if (a === b) return true;
  if (/\p{Script=Arabic}/u.test(a)) return toConsonants(b).some((stem) => toConsonants(a).includes(stem));
  const shared = countShared(a, b);
  return shared >= Math.min(4, a.length) && shared * 2 >= Math.max(a.length, b.length);
}

/** Lower case, no marks (umlaut, accents, Arabic vowel signs, hamza on its seat), no lengthening stroke. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/’/g, "'")
    .replace(/ى/g, 'ي');
}

/**
 * What may be the consonants of an Arabic word, broken plurals included, as far as rules without a dictionary can tell: with and
 * without each clitic and each ending, never fewer than two letters.
 */
function toConsonants(word: string): string[] {
  const bare = [word, ...ARABIC_PREFIXES.map((prefix) => word.replace(prefix, ''))];
  const stems = bare.flatMap((form) => [form, ...ARABIC_ENDINGS.map((ending) => form.replace(ending, ''))]);
  return stems.map((stem) => stem.replace(/[اويء]/gu, '')).filter((stem) => stem.length > 1);
}

function countShared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
