import type { LocaleSlug } from '../locales/locales.ts';
import type { PlannedWord } from './plan.ts';
import { findCompounds, findForms, findMeant, findSounding, splitCompound, stripArabicPrefix, type Vocabulary } from './vocabulary.ts';

/** One way to understand a typed word. */
export interface Reading {
  /** What the index is asked for. */
  term: string;
  /** How sure it is that this was meant: 1 as typed, less for a guess. */
  trust: number;
}

/** A typed word with all its readings. */
export interface ReadWord {
  word: PlannedWord;
  readings: Reading[];
  /** A word that every question has; it is not looked for where there are others. */
  isFiller: boolean;
}

/** Languages Pagefind 1.6 has no stemmer for. */
const WITHOUT_STEMMER: ReadonlySet<LocaleSlug> = new Set(['fa', 'kmr', 'uk', 'bg']);
/** Languages people also type in Latin letters. */
const OTHER_SCRIPT: ReadonlySet<LocaleSlug> = new Set(['ar', 'fa', 'ru', 'uk', 'bg']);
const COMPOUNDING: ReadonlySet<LocaleSlug> = new Set(['de', 'de-simple']);

const GUESSES = 3;
const FORMS = 6;
const COMPOUNDS = 4;
const SHORTEST_COMPOUND = 8;
/** A word on a greater share of the pages needs no help from compounds; each look-up costs the reader a piece of the index. */
const RARE = 0.02;

/** Tuned on the train questions of the benchmark; see ARCHITECTURE.md. */
const TRUST = { meant: 0.8, part: 0.6, partOfKnown: 0.4, compound: 0.4, prefix: 0.4, form: 0.7, sound: 0.8 };

/**
 * All readings of a word: as typed and as the pages write it, as it was probably meant, other forms of it, what it sounds like, parts of
 * a compound and compounds with it. Pure.
 */
export function readWord(word: PlannedWord, vocabulary: Vocabulary, locale: LocaleSlug): ReadWord {
  const isFiller = vocabulary.fillers.has(word.folded);
  const known = vocabulary.words.get(word.folded);
  const umlaut = vocabulary.words.get(toUmlaut(word.folded));
  const readings: Reading[] = [];
  const add = (terms: readonly string[], trust: number) => {
    for (const term of terms) if (!readings.some((reading) => reading.term === term)) readings.push({ term, trust });
  };
  const addSounds = (sounding: ReturnType<typeof findSounding>) => {
    for (const { form, distance } of sounding) add([form], TRUST.sound / (1 + distance / 2));
  };
  const isRare = ({ pages }: { pages: number }) => pages <= vocabulary.pages * RARE;

  const stripped = stripArabicPrefix(vocabulary, word.word);

  if (known || umlaut || isFiller || stripped.length > 0) {
    add([word.word], 1);
    // written another way than the pages do: ك and ک, oe and ö
    if (known) add([known.form], 1);
    if (umlaut) add([umlaut.form], 1);
    if (known && isRare(known) && OTHER_SCRIPT.has(locale)) addSounds(findSounding(vocabulary, word.word, GUESSES));
    if (!isFiller && COMPOUNDING.has(locale) && (!known || isRare(known))) {
      if (word.folded.length >= SHORTEST_COMPOUND) add(splitCompound(vocabulary, word.word), TRUST.partOfKnown);
      add(findCompounds(vocabulary, word.word, COMPOUNDS), TRUST.compound);
    }
  } else {
    const sounding = OTHER_SCRIPT.has(locale) ? findSounding(vocabulary, word.word, GUESSES) : [];
    const meant = findMeant(vocabulary, word.word, GUESSES);
    const parts = meant.length > 0 ? [] : splitCompound(vocabulary, word.word);
    if (sounding.some(({ form }) => vocabulary.fillers.has(form)))
      return { word, readings: [{ term: word.word, trust: 1 }], isFiller: true };
    add([word.word], meant.length + parts.length + sounding.length === 0 ? 1 : TRUST.prefix);
    addSounds(sounding);
    add(meant, TRUST.meant);
    add(parts, TRUST.part);
  }
  if (!isFiller) {
    add(stripped, TRUST.form);
    if (WITHOUT_STEMMER.has(locale)) add(findForms(vocabulary, word.word, FORMS), TRUST.form);
  }
  return { word, readings, isFiller };
}

/** "buergergeld" → "burgergeld", as "Bürgergeld" is folded. */
function toUmlaut(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}
