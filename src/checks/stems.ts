/** Words with hyphens and apostrophes inside; digits belong to names ("Frauenhaus24"). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;

/** Endings of German nouns and adjectives, longest first. */
const GERMAN_ENDING = /(ern|em|en|er|es|e|n|s)$/;
const SHORTEST_STEM = 4;

/** Arabic clitics before a word: article with what may precede it, or one letter ("and", "with", "for", "like"). */
const ARABIC_PREFIXES = [/^[وف]?(?:[بك]?ال|لل)/u, /^[وفبكل](?=.{3})/u];
/** Plural and dual, possessives, feminine and adverb. */
const ARABIC_ENDINGS = [/(?:ات|ون|ين|ان|تان|تين)$/u, /(?:هم|هن|كم|نا|ها|ك)$/u, /[هةيا]$/u];

/** A word ready to be compared with the forms of another one. */
export interface WordForm {
  letters: string;
  /** Arabic only: what may be its consonants; empty in other scripts. */
  consonants: readonly string[];
}

/** Words of a text in the order of reading, as they are written. */
export function toWords(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/**
 * A German noun or adjective without endings and umlaut, so that "Anträge", "Antrags" and "Antrag" are one. Coarse on purpose: it is
 * compared with nothing but other stems. Compounds stay whole: "Sozialberatung" is no "Beratung".
 */
export function toGermanStem(word: string): string {
  let stem = fold(word);
  for (;;) {
    const shorter = stem.replace(GERMAN_ENDING, '');
    if (shorter === stem || shorter.length < SHORTEST_STEM) return stem;
    stem = shorter;
  }
}

/** Prepares a word of a translation for {@link isSameWord}. */
export function toWordForm(word: string): WordForm {
  const letters = fold(word);
  return { letters, consonants: /\p{Script=Arabic}/u.test(letters) ? toConsonants(letters) : [] };
}

/**
 * Tells whether two words may be forms of one. Arabic words are compared by their consonants without clitics and long vowels (موعد,
 * المواعيد); words of other scripts by a common beginning of at least four letters and half the longer word ("office" and "offices",
 * "консультація" and "консультації").
 */
export function isSameWord(a: WordForm, b: WordForm): boolean {
  if (a.letters === b.letters) return true;
  if (a.consonants.length > 0) return a.consonants.some((stem) => b.consonants.includes(stem));
  const shared = countShared(a.letters, b.letters);
  return shared >= Math.min(4, a.letters.length) && shared * 2 >= Math.max(a.letters.length, b.letters.length);
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

/** With and without each clitic and each ending, broken plurals included, as far as rules without a dictionary can tell. */
function toConsonants(word: string): string[] {
  const bare = [word, ...ARABIC_PREFIXES.map((prefix) => word.replace(prefix, ''))];
  const stems = bare.flatMap((form) => [form, ...ARABIC_ENDINGS.map((ending) => form.replace(ending, ''))]);
  // A word of two letters would lose itself with its vowel (حي).
  return [...new Set(stems.map((stem) => (stem.length > 2 ? stem.replace(/[اويء]/gu, '') : stem)))].filter((stem) => stem.length > 1);
}

function countShared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
