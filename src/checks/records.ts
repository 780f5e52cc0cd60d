import type { Catalog, Figure } from '../domain/catalog.ts';
import { withoutParts } from '../domain/guide-parts.ts';
import { KINDS, RECORD_KIND_NAMES, type RecordKindName } from '../domain/kinds.ts';
import type { ContentRecord, Words } from '../domain/record.ts';
import { SOURCE_LOCALE, type LocaleSlug } from '../locales/locales.ts';
import type { Texts } from '../locales/localized.ts';
import { UNTRACKED_FIELDS, type WordsValue } from '../domain/translation.ts';

/** A record of whichever kind, seen as words. */
export type AnyRecord = ContentRecord<unknown, unknown>;

/** Words of a record in one language beside the German ones. */
export interface TranslatedRecord {
  record: AnyRecord;
  locale: LocaleSlug;
  /** File of the translation. */
  file: string;
  /** German words. */
  source: Words;
  words: Words;
}

/** A label of a YAML file with all its languages. */
export interface Label {
  file: string;
  /** Path of the field, for example `label` or `areas.0.label`. */
  field: string;
  texts: Texts;
}

/** Every record that has words, of all kinds. */
export function recordsOf(catalog: Catalog): AnyRecord[] {
  const { offers, actors, contactPoints, places, pages, guides, terms, fields, measures } = catalog;
  return [offers, actors, contactPoints, places, pages, guides, terms, fields, measures].flatMap((records): AnyRecord[] => [
    ...records.values(),
  ]);
}

/** Kind of a record, from the folder of its file. */
export function kindOf(file: string): RecordKindName {
  const folder = file.split('/')[1];
  return RECORD_KIND_NAMES.find((kind) => KINDS[kind].folder === folder)!;
}

/** Every translation of every record. */
export function translationsOf(catalog: Catalog): TranslatedRecord[] {
  return recordsOf(catalog).flatMap((record) => {
    const source = record.texts[SOURCE_LOCALE]?.words as Words | undefined;
    if (!source) return [];
    return Object.entries(record.texts)
      .filter(([locale]) => locale !== SOURCE_LOCALE)
      .map(([locale, { words, file }]) => ({ record, locale: locale as LocaleSlug, file, source, words: words }));
  });
}

/** Fields of words that a reader reads; search words are left out. */
export function readableFields(words: Words): [field: string, value: WordsValue][] {
  return Object.entries(words).flatMap(([field, value]): [string, WordsValue][] =>
    value === undefined || UNTRACKED_FIELDS.has(field) ? [] : [[field, value]],
  );
}

/** One field of words as one text without the parts of guides; the entries of a list stand on lines of their own. */
export function toText(value: WordsValue): string {
  return withoutParts(typeof value === 'string' ? value : value.join('\n'));
}

/** All readable words of a record in one language as one text. */
export function textOfWords(words: Words): string {
  return readableFields(words)
    .map(([, value]) => toText(value))
    .join('\n');
}

/** Every label of topics, figures and the site file. */
export function labelsOf({ topics, figures, site }: Catalog): Label[] {
  const file = 'content/site.yaml';
  return [
    ...[...topics.values()].flatMap((topic) => [
      { file: topic.file, field: 'label', texts: topic.label },
      { file: topic.file, field: 'question', texts: topic.question },
    ]),
    ...[...figures.values()].flatMap(figureLabels),
    { file, field: 'town', texts: site.town },
    { file, field: 'region', texts: site.region },
    ...site.concepts.map(({ label }, index) => ({ file, field: `concepts.${index}.label`, texts: label })),
    ...site.areas.map(({ label }, index) => ({ file, field: `areas.${index}.label`, texts: label })),
  ];
}

function figureLabels({ file, label, note, series = {}, values }: Figure): Label[] {
  return [
    { file, field: 'label', texts: label },
    ...(note ? [{ file, field: 'note', texts: note }] : []),
    ...Object.entries(series).map(([key, texts]) => ({ file, field: `series.${key}`, texts })),
    ...values.flatMap((value, index) => (value.label ? [{ file, field: `values.${index}.label`, texts: value.label }] : [])),
  ];
}
