import { LOCALES, type LocaleSlug } from './locales.ts';

const displayNames = new Map<LocaleSlug, Intl.DisplayNames>();

/** Name of a state for readers of a locale, for example `SY` → "Syria" in English (ISO 3166; names of CLDR). Only at build time, as with languages. */
export function toRegionName(code: string, locale: LocaleSlug): string {
  let names = displayNames.get(locale);
  if (!names) displayNames.set(locale, (names = new Intl.DisplayNames(LOCALES[locale].intlTag, { type: 'region' })));
  return names.of(code) ?? code;
}
