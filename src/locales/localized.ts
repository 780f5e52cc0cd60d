import { LOCALES, LOCALE_SLUGS, type LocaleSlug } from './locales.ts';

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
  for (const locale of toChain(wanted)) {
    const text = texts[locale];
    if (text) return { text, locale, isFallback: locale !== wanted };
  }
  return undefined;
}

/** The wanted locale and its fallbacks, in the order in which texts are looked for. */
export function toChain(wanted: LocaleSlug): readonly LocaleSlug[] {
  return CHAINS[wanted];
}

const CHAINS = Object.fromEntries(LOCALE_SLUGS.map((slug) => [slug, [slug, ...LOCALES[slug].fallbacks]])) as unknown as Record<
  LocaleSlug,
  readonly LocaleSlug[]
>;
