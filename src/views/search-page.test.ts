import { describe, expect, test } from 'vitest';
import { context, topic } from '../../tests/fixtures/catalog.ts';
import { toSearchPage } from './search-page.ts';

describe('toSearchPage', () => {
  test('asks in the language of the page', () => {
    expect(toSearchPage(context('en')).action).toBe('/en/search/');
  });

  test('offers the kinds that have pages, and the topics', () => {
    const { filters } = toSearchPage(context('de'));
    expect(filters.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
      ['kind', ['offer', 'contact-point', 'place', 'actor']],
      ['topic', ['language']],
    ]);
  });

  test('shows the topics as a way without JavaScript, in the order of the editors', () => {
    const topics = [topic({ id: 'work', order: 2 }), topic({ id: 'language', order: 1 })];
    expect(toSearchPage(context('de', { topic: topics })).tiles.map(({ href }) => href)).toEqual([
      '/de/topics/language/',
      '/de/topics/work/',
    ]);
  });
});
