import { describe, expect, test } from 'vitest';
import { context, geo, place } from '../../tests/fixtures/catalog.ts';
import { toPlacesWithMap } from './places-page.ts';

describe('toPlacesWithMap', () => {
  test('offers to show on the map only what is on it', () => {
    const known = place({ id: 'bekannt', district: 'nord' });
    const unknown = place({ id: 'unbekannt' });
    const { groups } = toPlacesWithMap(context('de', { place: [known, unknown] }), false);
    expect(groups.flatMap(({ cards }) => cards.map(({ id, mapLabel }) => [id, mapLabel]))).toEqual([
      ['bekannt', 'Auf der Karte zeigen'],
      ['unbekannt', undefined],
    ]);
  });

  test('has the data of the map in the language of the page', () => {
    expect(toPlacesWithMap(context('ar'), true)).toMatchObject({ dataHref: '/ar/places/map.json', hasStreets: true });
  });

  test('names the source of the outline when there is one', () => {
    const outlined = context('de', { geo: geo({ outlineAttribution: 'Landesamt Musterland' }) });
    expect(toPlacesWithMap(outlined, false).attribution).toMatch(/OpenStreetMap.* Landesamt Musterland$/);
    expect(toPlacesWithMap(context('de'), false).attribution).not.toContain('undefined');
  });
});
