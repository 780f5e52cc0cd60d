import { describe, expect, test } from 'vitest';
import { context, field, guide, offer } from '../../tests/fixtures/catalog.ts';
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

  test('names guides beside a need, which is still one without an offer', () => {
    const record = field({ answers: [{ topics: ['language'], guides: ['first-days'] }], words: { de: { needs: ['Mehr Kurse'] } } });
    const [view] = listNeeds(context('de', { field: [record], guide: [guide()] }));
    expect(view!.needs[0]).toMatchObject({ offers: [], guides: [{ href: '/de/guides/first-days/' }] });
    expect(view!.open).toBe('Ohne Angebot: 1 von 1');
  });

  test('says how old the needs may be, by the oldest source', () => {
    const evidence = [
      { title: 'Konzept', date: '2022-06-14' },
      { title: 'Ergebnisse', date: '2017', approximate: true },
    ];
    expect(show(field({ answers, evidence, words: { de: { needs } } }))[0]!.age).toBe('Stand: etwa 2017');
  });

  test('leaves out a field without needs', () => {
    expect(show(field())).toEqual([]);
  });

  test('marks German needs on a page of another language', () => {
    const [view] = listNeeds(context('ar', { field: [field({ words: { de: { needs } } })] }));
    expect(view!.needs[0]!.need).toEqual({ text: 'Mehr Kurse', lang: 'de', dir: 'ltr' });
  });
});
