import type { Article, Dataset, DefinedTerm, WithContext } from 'schema-dts';
import type { Field, Guide, Term, Topic } from '../domain/catalog.ts';
import { CONTENT_LICENCE, DATA_FILES, DATA_VERSION } from '../domain/open-data.ts';
import { textOf } from '../domain/record.ts';
import { pickText } from '../locales/localized.ts';
import { LOCALES } from '../locales/locales.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import type { ExportContext } from './schema-org.ts';

/** A guide as schema.org `Article`. */
export function toArticleJsonLd(guide: Guide, { catalog, locale }: ExportContext): WithContext<Article> {
  const title = textOf(guide, 'title', locale)!;
  const summary = textOf(guide, 'summary', locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': catalog.site.origin + toRecordPath(locale, 'guide', guide.id),
    name: title.text,
    headline: title.text,
    ...(summary && { description: summary.text }),
    inLanguage: LOCALES[title.locale].tag,
    license: CONTENT_LICENCE.url,
  };
}

/** A German word on letters, as schema.org `DefinedTerm`: the word stays German, its meaning is in the language of the page. */
export function toTermJsonLd(term: Term, { catalog, locale }: ExportContext): WithContext<DefinedTerm> {
  const word = textOf(term, 'title', 'de')!.text;
  const names = new Set([textOf(term, 'title', locale)!.text, ...term.facts.alsoCalled]);
  names.delete(word);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': catalog.site.origin + toRecordPath(locale, 'term', term.id),
    name: word,
    ...(names.size > 0 && { alternateName: [...names] }),
    termCode: term.id,
    description: textOf(term, 'summary', locale)!.text,
    inDefinedTermSet: catalog.site.origin + toPath(locale, 'terms'),
  };
}

/** A topic as schema.org `DefinedTerm`. */
export function toTopicJsonLd(topic: Topic, { catalog, locale }: ExportContext): WithContext<DefinedTerm> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': catalog.site.origin + toRecordPath(locale, 'topic', topic.id),
    name: pickText(topic.label, locale)!.text,
    termCode: topic.id,
    inDefinedTermSet: catalog.site.origin + toPath(locale, 'topics'),
  };
}

/** A field of action as schema.org `DefinedTerm`. */
export function toFieldJsonLd(field: Field, { catalog, locale }: ExportContext): WithContext<DefinedTerm> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': catalog.site.origin + toRecordPath(locale, 'field', field.id),
    name: textOf(field, 'title', locale)!.text,
    description: textOf(field, 'summary', locale)!.text,
    termCode: field.id,
    inDefinedTermSet: catalog.site.origin + toPath(locale, 'fields'),
  };
}

const MEDIA_TYPES: Record<keyof typeof DATA_FILES, string> = {
  hsds: 'application/json',
  places: 'application/geo+json',
  offers: 'text/csv',
  changes: 'application/atom+xml',
};

/** The data of one language as schema.org `Dataset`, which search engines for data read. */
export function toDatasetJsonLd(name: string, description: string, { catalog, locale }: ExportContext): WithContext<Dataset> {
  const page = catalog.site.origin + toPath(locale, 'data');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    name,
    description,
    inLanguage: LOCALES[locale].tag,
    license: CONTENT_LICENCE.url,
    version: DATA_VERSION,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', name: catalog.site.town.de },
    distribution: Object.entries(DATA_FILES).map(([key, file]) => ({
      '@type': 'DataDownload',
      contentUrl: page + file,
      encodingFormat: MEDIA_TYPES[key as keyof typeof DATA_FILES],
    })),
  };
}
