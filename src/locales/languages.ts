import { LOCALES, isLocaleSlug, type LocaleSlug } from './locales.ts';

const displayNames = new Map<LocaleSlug, Intl.DisplayNames>();

/**
 * Name of a spoken language for readers of a locale, for example `fa` → "Persian" in English. Only at build time: browsers lack
 * Kurdish data. Tags that `Intl` does not know come back as the autonym of the locale table or as the tag itself.
 */
export function toLanguageName(tag: string, locale: LocaleSlug): string {
  let names = displayNames.get(locale);
  if (!names) displayNames.set(locale, (names = new Intl.DisplayNames(LOCALES[locale].intlTag, { type: 'language' })));
  const name = names.of(tag);
  if (name && name !== tag) return name;
  return isLocaleSlug(tag) ? LOCALES[tag].autonym : tag;
}
