import { describe, expect, test } from 'vitest';
import { context, field, offer } from '../../tests/fixtures/catalog.ts';
import { listNeeds } from './needs.ts';

const needs = ['Mehr Kurse', 'Mehr Wohnungen'];
const answers = [{ topics: ['language'], offers: ['sprachcafe', 'gone'] }];
const show = (...fields: ReturnType<typeof field>[]) => listNeeds(context('de', { field: fields, offer: [offer()] }));

describe('listNeeds', () => {
  test('sets beside each need the offers that answer it, and nothing beside the others', () => {
    const [view] = show(field({ answers, words: { de: { needs } } }));
    expect(view!.needs).toMatchObject([
      { need: { text: 'Mehr Kurse' }, offers: [{ href: '/de/offers/sprachcafe/', label: { text: 'Sprachcafé' } }] },
      { need: { text: 'Mehr Wohnungen' }, offers: [] },
    ]);
    expect(view!.open).toBe('Ohne Angebot: 1 von 2');
  });

  test('leaves out a field without needs', () => {
    expect(show(field())).toEqual([]);
  });

  test('marks German needs on a page of another language', () => {
    const [view] = listNeeds(context('ar', { field: [field({ words: { de: { needs } } })] }));
    expect(view!.needs[0]!.need).toEqual({ text: 'Mehr Kurse', lang: 'de', dir: 'ltr' });
  });
});
