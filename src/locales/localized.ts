import { LOCALES, type LocaleSlug } from './locales.ts';

/** A text together with the language it is really in. */
export interface LocalizedText {
  text: string;
  locale: LocaleSlug;
  /** `true` when the text is not in the language that was asked for. */
  isFallback: boolean;
}

/** One text per locale; a missing or empty text counts as not translated. */
export type Texts = Partial<Record<LocaleSlug, string | undefined>>;

/**
 * Picks the best available translation of a text.
 *
 * Looks in the wanted locale, then in its fallbacks in table order. An empty string counts as missing.
 *
 * @returns `undefined` when no language of the chain has it; the caller decides whether that hides the field or fails the build.
 * @example pickText({ de: 'Sprachcafé' }, 'ar'); // { text: 'Sprachcafé', locale: 'de', isFallback: true }
 */
export function pickText(texts: Texts, wanted: LocaleSlug): LocalizedText | undefined {
  for (const locale of [wanted, ...LOCALES[wanted].fallbacks] as LocaleSlug[]) {
    const text = texts[locale];
    if (text) return { text, locale, isFallback: locale !== wanted };
  }
  return undefined;
}
