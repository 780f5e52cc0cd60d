/**
 * THE locale table. A new language touches one row here, one strings file and content.
 *
 * `tag` is the BCP 47 tag for `lang`; `intlTag` is what `Intl` gets: Gregorian calendar and Western digits in every locale, because
 * dates and numbers must match the sign on the door. `hreflang` is what search engines understand (ISO 639-1), `undefined` leaves
 * the locale out of hreflang. `fallbacks` never names a neighbour's language (no kmr→tr, no uk→ru).
 */
export const LOCALES = {
  de: { tag: 'de', intlTag: 'de', hreflang: 'de', autonym: 'Deutsch', dir: 'ltr', script: 'Latn', fallbacks: [] },
  'de-simple': {
    tag: 'de-simple',
    intlTag: 'de',
    hreflang: undefined,
    autonym: 'Einfache Sprache',
    dir: 'ltr',
    script: 'Latn',
    fallbacks: ['de'],
  },
  en: { tag: 'en', intlTag: 'en-GB', hreflang: 'en', autonym: 'English', dir: 'ltr', script: 'Latn', fallbacks: ['de-simple', 'de'] },
  ar: {
    tag: 'ar',
    intlTag: 'ar-u-ca-gregory-nu-latn',
    hreflang: 'ar',
    autonym: 'العربية',
    dir: 'rtl',
    script: 'Arab',
    fallbacks: ['de-simple', 'de'],
  },
  fa: {
    tag: 'fa',
    intlTag: 'fa-u-ca-gregory-nu-latn',
    hreflang: 'fa',
    autonym: 'فارسی / دری',
    dir: 'rtl',
    script: 'Arab',
    fallbacks: ['de-simple', 'de'],
  },
  kmr: {
    tag: 'kmr',
    intlTag: 'ku',
    hreflang: 'ku',
    autonym: 'Kurmancî',
    dir: 'ltr',
    script: 'Latn',
    fallbacks: ['de-simple', 'de'],
  },
  tr: { tag: 'tr', intlTag: 'tr', hreflang: 'tr', autonym: 'Türkçe', dir: 'ltr', script: 'Latn', fallbacks: ['de-simple', 'de'] },
  pl: { tag: 'pl', intlTag: 'pl', hreflang: 'pl', autonym: 'polski', dir: 'ltr', script: 'Latn', fallbacks: ['de-simple', 'de'] },
  ru: { tag: 'ru', intlTag: 'ru', hreflang: 'ru', autonym: 'русский', dir: 'ltr', script: 'Cyrl', fallbacks: ['de-simple', 'de'] },
  uk: { tag: 'uk', intlTag: 'uk', hreflang: 'uk', autonym: 'українська', dir: 'ltr', script: 'Cyrl', fallbacks: ['de-simple', 'de'] },
  ro: { tag: 'ro', intlTag: 'ro', hreflang: 'ro', autonym: 'română', dir: 'ltr', script: 'Latn', fallbacks: ['de-simple', 'de'] },
  bg: { tag: 'bg', intlTag: 'bg', hreflang: 'bg', autonym: 'български', dir: 'ltr', script: 'Cyrl', fallbacks: ['de-simple', 'de'] },
} as const satisfies Record<string, LocaleRow>;

interface LocaleRow {
  tag: string;
  intlTag: string;
  hreflang: string | undefined;
  autonym: string;
  dir: 'ltr' | 'rtl';
  script: 'Latn' | 'Arab' | 'Cyrl';
  fallbacks: readonly string[];
}

/** Name of a locale in folders, file names and URLs. */
export type LocaleSlug = keyof typeof LOCALES;

/** All twelve, in the order of the language switch. */
export const LOCALE_SLUGS = Object.keys(LOCALES) as LocaleSlug[];

/** The language editors write in; facts stand only in its files. */
export const SOURCE_LOCALE = 'de' satisfies LocaleSlug;

/** Whether a text is the slug of a row of the table. */
export function isLocaleSlug(value: string): value is LocaleSlug {
  return Object.hasOwn(LOCALES, value);
}

/** Paths that people type out of habit, and where they lead (`/ku/…` → `/kmr/…`). */
export const LOCALE_ALIASES: Record<string, LocaleSlug> = {
  ls: 'de-simple',
  leicht: 'de-simple',
  ku: 'kmr',
  prs: 'fa',
  ua: 'uk',
};
