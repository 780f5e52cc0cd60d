import { describe, expect, test } from 'vitest';
import { buildCatalog, type Guide, type Term } from '../domain/catalog.ts';
import { makeContent, makeTopic } from '../domain/sample-content.ts';
import { toArticleJsonLd, toDatasetJsonLd, toTermJsonLd, toTopicJsonLd } from './schema-org-pages.ts';

const context = { catalog: buildCatalog(makeContent()), locale: 'ar' as const };
const texts = (title: string, arabic: string) => ({
  de: { words: { title, summary: 'Kurz.' }, translation: undefined, file: '' },
  ar: { words: { title: arabic, summary: 'باختصار' }, translation: undefined, file: '' },
});

describe('JSON-LD of pages to read', () => {
  test('a guide is an article in the language its title is really in', () => {
    const guide = { id: 'flat', file: '', facts: {} as Guide['facts'], texts: { de: texts('Wohnung', '').de } };
    expect(toArticleJsonLd(guide, context)).toMatchObject({
      '@type': 'Article',
      '@id': 'https://lotse.example.org/ar/guides/flat/',
      headline: 'Wohnung',
      inLanguage: 'de',
    });
  });

  test('a word on letters keeps its German name, explained in the language of the page', () => {
    const term: Term = { id: 'but', file: '', facts: { alsoCalled: ['BuT'] }, texts: texts('Bildung und Teilhabe', 'التعليم') };
    expect(toTermJsonLd(term, context)).toMatchObject({
      name: 'Bildung und Teilhabe',
      alternateName: ['التعليم', 'BuT'],
      description: 'باختصار',
      inDefinedTermSet: 'https://lotse.example.org/ar/terms/',
    });
  });

  test('a word without other names has none', () => {
    const term: Term = { id: 'kita', file: '', facts: { alsoCalled: [] }, texts: texts('Kita', 'Kita') };
    expect(toTermJsonLd(term, context)).not.toHaveProperty('alternateName');
  });

  test('a topic is a term of our list', () => {
    expect(toTopicJsonLd(makeTopic('language'), context)).toMatchObject({ '@type': 'DefinedTerm', termCode: 'language' });
  });

  test('the data page is a data set with its files', () => {
    expect(toDatasetJsonLd('Daten', 'Alles.', context)).toMatchObject({
      '@id': 'https://lotse.example.org/ar/data/',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      distribution: expect.arrayContaining([
        { '@type': 'DataDownload', contentUrl: 'https://lotse.example.org/ar/data/places.geojson', encodingFormat: 'application/geo+json' },
      ]) as unknown,
    });
  });
});
