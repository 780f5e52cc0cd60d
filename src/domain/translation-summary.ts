import { SOURCE_LOCALE, type LocaleSlug } from '../locales/locales.ts';
import { isKeptIn, RECORD_KIND_NAMES, type RecordKindName } from './kinds.ts';
import { toTranslationState, type ContentRecord } from './record.ts';

/** How many records of a kind are in which state in a language. */
export interface TranslationRow {
  locale: LocaleSlug;
  kind: RecordKindName;
  total: number;
  missing: number;
  /** Made by a machine, nobody has looked at it. */
  machine: number;
  /** The German words have changed since. */
  behind: number;
  /** Written or checked by a person. */
  checked: number;
}

/** Records of every kind that has words in several languages. */
export type RecordsByKind = Readonly<Record<RecordKindName, Iterable<ContentRecord<unknown, unknown>>>>;

/** One row for each language but German and each kind whose words are kept in it. */
export function summarizeTranslations(records: RecordsByKind, locales: readonly LocaleSlug[]): TranslationRow[] {
  return locales
    .filter((locale) => locale !== SOURCE_LOCALE)
    .flatMap((locale) => RECORD_KIND_NAMES.filter((kind) => isKeptIn(kind, locale)).map((kind) => toRow(locale, kind, [...records[kind]])));
}

/** The rows of a language added up. */
export function addRows(rows: readonly TranslationRow[]): Omit<TranslationRow, 'locale' | 'kind'> {
  const sum = { total: 0, missing: 0, machine: 0, behind: 0, checked: 0 };
  for (const row of rows) for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += row[key];
  return sum;
}

function toRow(locale: LocaleSlug, kind: RecordKindName, records: readonly ContentRecord<unknown, unknown>[]): TranslationRow {
  const row: TranslationRow = { locale, kind, total: records.length, missing: 0, machine: 0, behind: 0, checked: 0 };
  for (const record of records) {
    const state = toTranslationState(record, locale);
    if (state === 'missing' || state === 'behind' || state === 'machine') row[state] += 1;
    else row.checked += 1;
  }
  return row;
}
