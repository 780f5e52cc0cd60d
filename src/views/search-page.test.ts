import { describe, expect, test } from 'vitest';
import { context, offer, place, topic } from '../../tests/fixtures/catalog.ts';
import { toSearchPage } from './search-page.ts';

describe('toSearchPage', () => {
  test('asks in the language of the page', () => {
    expect(toSearchPage(context('en')).action).toBe('/en/search/');
  });

  test('offers only what some page has', () => {
    const entries = {
      place: [place({ id: 'haus', district: 'nord' })],
      offer: [offer({ places: ['haus'], audience: ['women'], cost: 'free' })],
    };
    const { filters, facts } = toSearchPage(context('de', entries));
    expect(filters.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
      ['kind', ['offer', 'contact-point', 'guide', 'place', 'actor', 'topic', 'term', 'page']],
      ['topic', ['language']],
      ['audience', ['women']],
      ['district', expect.arrayContaining(['nord'])],
    ]);
    expect(facts.map(({ value }) => value)).toEqual(['free']);
  });

  test('asks German first where the own language has little, and never the own language again', () => {
    const second = (locale: 'de' | 'en' | 'ar') => toSearchPage(context(locale)).second.map((language) => language.locale);
    expect(second('ar')[0]).toBe('de');
    expect(second('en')).not.toContain('en');
    expect(second('de')).not.toContain('de');
  });

  test('shows the topics as a way without JavaScript, in the order of the editors', () => {
    const topics = [topic({ id: 'health', order: 2 }), topic({ id: 'language', order: 1 })];
    expect(toSearchPage(context('de', { topic: topics })).tiles.map(({ href }) => href)).toEqual([
      '/de/topics/language/',
      '/de/topics/health/',
    ]);
  });
});
