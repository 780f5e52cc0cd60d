import type { z } from 'zod';
import type { LocaleSlug } from '../locales/locales.ts';
import { actorFactsSchema, actorWordsSchema } from './actor.ts';
import { contactPointFactsSchema, contactPointWordsSchema } from './contact-point.ts';
import { fieldFactsSchema, fieldWordsSchema } from './field.ts';
import { figureSchema } from './figure.ts';
import { guideFactsSchema, guideWordsSchema } from './guide.ts';
import { measureFactsSchema, measureWordsSchema } from './measure.ts';
import { offerFactsSchema, offerWordsSchema } from './offer.ts';
import { pageFactsSchema, pageWordsSchema } from './page.ts';
import { placeFactsSchema, placeWordsSchema } from './place.ts';
import { termFactsSchema, termWordsSchema } from './term.ts';
import { topicSchema } from './topic.ts';

/** A kind with one folder per record and one words file per language. */
export interface RecordKind {
  shape: 'record';
  folder: string;
  facts: z.ZodObject;
  words: z.ZodObject;
  /** Whether the text below the front matter is part of the record. */
  hasBody: boolean;
  /** Ending of its files; MDX may hold parts beside Markdown. */
  ending: 'md' | 'mdx';
  /** Languages its words are kept in; all of them unless said. Readers of the others see German words with a notice. */
  locales?: readonly LocaleSlug[];
}

/** A kind whose records are short labels: one YAML file each. */
export interface LabelKind {
  shape: 'label';
  folder: string;
  schema: z.ZodObject;
}

/** Every kind of content. A new kind is a row here and its schema file; reader, checks and collections follow. */
export const KINDS = {
  offer: { shape: 'record', folder: 'offers', facts: offerFactsSchema, words: offerWordsSchema, hasBody: true, ending: 'md' },
  actor: { shape: 'record', folder: 'actors', facts: actorFactsSchema, words: actorWordsSchema, hasBody: true, ending: 'md' },
  'contact-point': {
    shape: 'record',
    folder: 'contact-points',
    facts: contactPointFactsSchema,
    words: contactPointWordsSchema,
    hasBody: true,
    ending: 'md',
  },
  place: { shape: 'record', folder: 'places', facts: placeFactsSchema, words: placeWordsSchema, hasBody: true, ending: 'md' },
  page: { shape: 'record', folder: 'pages', facts: pageFactsSchema, words: pageWordsSchema, hasBody: true, ending: 'md' },
  guide: { shape: 'record', folder: 'guides', facts: guideFactsSchema, words: guideWordsSchema, hasBody: true, ending: 'mdx' },
  term: { shape: 'record', folder: 'terms', facts: termFactsSchema, words: termWordsSchema, hasBody: false, ending: 'md' },
  field: { shape: 'record', folder: 'fields', facts: fieldFactsSchema, words: fieldWordsSchema, hasBody: false, ending: 'md' },
  measure: {
    shape: 'record',
    folder: 'measures',
    facts: measureFactsSchema,
    words: measureWordsSchema,
    hasBody: true,
    ending: 'md',
    locales: ['de', 'en'],
  },
  topic: { shape: 'label', folder: 'topics', schema: topicSchema },
  figure: { shape: 'label', folder: 'figures', schema: figureSchema },
} as const satisfies Record<string, RecordKind | LabelKind>;

export type Kind = keyof typeof KINDS;
export type RecordKindName = { [K in Kind]: (typeof KINDS)[K]['shape'] extends 'record' ? K : never }[Kind];

export const KIND_NAMES = Object.keys(KINDS) as Kind[];
export const RECORD_KIND_NAMES = KIND_NAMES.filter((kind): kind is RecordKindName => KINDS[kind].shape === 'record');

/** Whether words of a kind are kept in a language. */
export function isKeptIn(kind: RecordKindName, locale: LocaleSlug): boolean {
  const { locales }: RecordKind = KINDS[kind];
  return locales?.includes(locale) ?? true;
}

/** Folder of a kind below `content/`, as issues name it. */
export function folderOf(kind: Kind): string {
  return KINDS[kind].folder;
}
