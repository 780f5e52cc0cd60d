import type { LocaleSlug } from '../locales/locales.ts';
import { removeLinks } from './links.ts';

/** Locales whose readers may find "4 pm" where German says "16 Uhr", and how they mark half a day, noon and midnight. */
const HALF_DAYS: Partial<Record<LocaleSlug, { mark: RegExp; noon: RegExp; midnight: RegExp }>> = {
  en: { mark: /\d\s?[ap]\.?m\b/i, noon: /\b(noon|midday)\b/i, midnight: /\bmidnight\b/i },
  ar: { mark: /صباح|مساء|ظهر|عصر|\d\s?[صم](?!\p{L})/u, noon: /ظهر/u, midnight: /منتصف الليل/u },
};

/** German words that stand for a number, so that a digit in the translation is no new fact. */
const NUMBER_WORDS: readonly [RegExp, readonly string[]][] = [
  [/\b(ein(e[mnrs]?|mal)?|erste[mnrs]?|jede[mnrs]?)\b/i, ['1']],
  [/\b(zwei(mal)?|zweite[mnrs]?|beide[mnrs]?)\b/i, ['2']],
  [/\b(drei(mal)?|dritte[mnrs]?)\b/i, ['3']],
  [/\b(vier(mal)?|vierte[mnrs]?)\b/i, ['4']],
  [/\bfünf\b|\bfünfte[mnrs]?\b/i, ['5']],
  [/\bsechs(te[mnrs]?)?\b/i, ['6']],
  [/\bsieben\b|\bsiebte[mnrs]?\b/i, ['7']],
  [/\bacht(e[mnrs]?)?\b/i, ['8']],
  [/\bneun(te[mnrs]?)?\b/i, ['9']],
  [/\bzehn(te[mnrs]?)?\b/i, ['10']],
  [/\belf(te[mnrs]?)?\b/i, ['11']],
  [/\bzwölf(te[mnrs]?)?\b|\bmittags?\b/i, ['12']],
  [/\brund um die Uhr\b/i, ['7', '24']],
  [/\bMitternacht\b/i, ['0', '24']],
];

/** "Frauenhaus24" is a name; "A1" and "B2" are facts. */
const NAME_WITH_NUMBER = /\p{L}{3,}\d+/gu;

/** What differs between the numbers of two texts; empty lists mean that the translation says the same. */
export interface NumberDifference {
  /** Numbers of the German text that the translation does not have. */
  missing: string[];
  /** Numbers of the translation that the German text does not have. */
  extra: string[];
}

/**
 * Compares the numbers of a German text and its translation as sets of digit groups, ASCII digits only.
 *
 * A number that the translation adds or changes is always found. Left out without a finding may be what other languages say in
 * words: 1 and 2 (Arabic has a dual), ordinals ("3. Montag") and months of a date. Ways of writing do not count: `09.30` and
 * `9:30`, `16` and `16:00`, `1.000` and `1,000`, and `4 pm` for `16` where the locale has half days.
 */
export function compareNumbers(german: string, translation: string, locale: LocaleSlug): NumberDifference {
  const expected = readNumbers(german);
  const found = readNumbers(translation);
  const silent = new Set(['1', '2', ...readOrdinals(german)]);
  const spoken = new Set(NUMBER_WORDS.flatMap(([word, numbers]) => (word.test(german) ? numbers : [])));
  const sameHour = hourMatcher(translation, locale);
  return {
    missing: [...expected].filter((number) => !found.has(number) && !silent.has(number) && !sameHour(number, found)),
    extra: [...found].filter(
      (number) => !expected.has(number) && !spoken.has(number) && ![...expected].some((hour) => sameHour(hour, new Set([number]))),
    ),
  };
}

/** Digit groups of a text in one way of writing: no thousands separators, no `:00`, no leading zero in one or two digits. */
export function readNumbers(text: string): Set<string> {
  const plain = removeLinks(text)
    .replace(NAME_WITH_NUMBER, ' ')
    .replace(/(?<!\d)\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?!\d)/g, (number) => number.replace(/\D/g, ''))
    .replace(/(?<=\d)[:.,]00(?!\d)/g, '');
  return new Set((plain.match(/\d+/g) ?? []).map((digits) => (digits.length === 2 ? String(Number(digits)) : digits)));
}

/** Days, weeks, floors, months: German digits with a point, which other languages often write as words. */
function readOrdinals(german: string): string[] {
  return [...german.matchAll(/(?<!\d)(\d{1,2})\.(?=\s*(?:\p{L}|\d{4}\b|\d{1,2}\.|\)|$))/gmu)].map(([, digits]) => String(Number(digits)));
}

/** Tells whether an hour of the German text stands in the translation on a clock with half days. */
function hourMatcher(translation: string, locale: LocaleSlug): (hour: string, found: ReadonlySet<string>) => boolean {
  const clock = HALF_DAYS[locale];
  if (!clock) return () => false;
  const hasMark = clock.mark.test(translation);
  return (hour, found) => {
    const value = Number(hour);
    if (hour.length > 2 || value > 24) return false;
    if (value === 12 && clock.noon.test(translation)) return true;
    if (value % 24 === 0 && clock.midnight.test(translation)) return true;
    return hasMark && found.has(String(value % 12 || 12));
  };
}
