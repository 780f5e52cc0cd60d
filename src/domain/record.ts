import type { LocaleSlug } from '../locales/locales.ts';
import { toChain, type LocalizedText } from '../locales/localized.ts';
import { hashWords, UNTRACKED_FIELDS, type Translation, type WordsValue } from './translation.ts';

/** Words of one language: the fields of the kind's words schema plus `body`. */
export type Words = Record<string, WordsValue | undefined>;

/** Words with the head that says how they were made; the German words have none. */
export interface WordsOf<W> {
  words: W & { body?: string };
  translation: Translation | undefined;
  file: string;
}

/** One record: facts once, words per language. */
export interface ContentRecord<F, W> {
  id: string;
  file: string;
  facts: F;
  texts: Partial<Record<LocaleSlug, WordsOf<W>>>;
}

/** A list of words together with the language it is really in. */
export interface LocalizedList {
  items: string[];
  locale: LocaleSlug;
  isFallback: boolean;
}

type TextField<W> = { [K in keyof W]-?: NonNullable<W[K]> extends string ? K : never }[keyof W] & string;
type ListField<W> = { [K in keyof W]-?: NonNullable<W[K]> extends string[] ? K : never }[keyof W] & string;

/** One field of a record's words in the best language there is; `undefined` when no language of the chain has it. */
export function textOf<W>(
  record: ContentRecord<unknown, W>,
  field: TextField<W & { body?: string }>,
  wanted: LocaleSlug,
): LocalizedText | undefined {
  for (const locale of toChain(wanted)) {
    const text = (record.texts[locale]?.words as Words | undefined)?.[field];
    if (typeof text === 'string' && text) return { text, locale, isFallback: locale !== wanted };
  }
  return undefined;
}

/** The same for a field that is a list; a list is taken whole from one language. */
export function listOf<W>(record: ContentRecord<unknown, W>, field: ListField<W>, wanted: LocaleSlug): LocalizedList | undefined {
  for (const locale of toChain(wanted)) {
    const items = (record.texts[locale]?.words as Words | undefined)?.[field];
    if (Array.isArray(items) && items.length > 0) return { items: items as string[], locale, isFallback: locale !== wanted };
  }
  return undefined;
}

/** What a reader must know about a text: by whom it was translated and whether the German has changed since. */
export type TranslationState = 'source' | 'missing' | 'behind' | Translation['status'];

/** State of a record's words in one language; the worst field decides. */
export function toTranslationState(record: ContentRecord<unknown, unknown>, locale: LocaleSlug): TranslationState {
  if (locale === 'de') return 'source';
  const translated = record.texts[locale];
  if (!translated?.translation) return 'missing';
  return findBehindFields(record, locale).length > 0 ? 'behind' : translated.translation.status;
}

/**
 * Fields whose German words have changed since the translation was made; text made from a text that is behind is behind too.
 *
 * @param seen languages on the way here: two files that name each other as source must not lead in a circle
 */
export function findBehindFields(record: ContentRecord<unknown, unknown>, locale: LocaleSlug, seen: readonly LocaleSlug[] = []): string[] {
  const translated = record.texts[locale];
  const source = record.texts.de;
  if (!translated?.translation || !source) return [];
  const { from, of } = translated.translation;
  const isNew = from !== 'de' && from !== locale && !seen.includes(from);
  const inherited = isNew ? findBehindFields(record, from, [...seen, locale]) : [];
  return Object.entries(translated.words as Words)
    .filter(([field, value]) => value !== undefined && !UNTRACKED_FIELDS.has(field))
    .map(([field]) => field)
    .filter((field) => {
      const german = (source.words as Words)[field];
      return inherited.includes(field) || (german !== undefined && of[field] !== hashWords(german));
    });
}
