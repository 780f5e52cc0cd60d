import { describe, expect, test } from 'vitest';
import { context, place } from '../../tests/fixtures/catalog.ts';
import type { Place } from '../domain/catalog.ts';
import { toMapData, toPins } from './map-data.ts';

const at = (latitude: number, longitude: number) => ({
  coordinates: { latitude, longitude, precision: 'place' as const, source: 'Vor Ort' },
});
const pins = (...places: Place[]) => toPins(context('de', { place: places }));
/** Pins that hold a place; the names of empty districts are drawn, too. */
const used = (...places: Place[]) => pins(...places).filter((pin) => pin.places.length > 0);

describe('toPins', () => {
  test('draws the house itself where a source has its coordinates', () => {
    expect(used(place({ id: 'haus', kind: 'library', ...at(52.5, 9.5), nearestStop: '1', district: 'nord' }))).toEqual([
      {
        precision: 'place',
        at: [52.5, 9.5],
        name: 'Haus am Markt',
        note: 'An dieser Stelle',
        icon: 'library',
        places: [{ id: 'haus', title: 'Haus am Markt', href: '/de/places/haus/' }],
      },
    ]);
  });

  test('draws the stop where only the stop is known', () => {
    expect(used(place({ nearestStop: '1', district: 'nord' }))).toMatchObject([
      { precision: 'stop', at: [52.4, 9.4], name: 'Nahe der Haltestelle Markt', icon: undefined },
    ]);
  });

  test('draws the part of town where no more is known, and says so', () => {
    expect(used(place({ district: 'nord' }))).toMatchObject([
      { precision: 'district', at: [52.8, 9.5], name: 'Nord', note: 'Im Ortsteil Nord, genaue Stelle nicht bekannt' },
    ]);
  });

  test('draws one pin for all places of a stop, and one for all of a part of town', () => {
    const places = [
      place({ id: 'a', nearestStop: '1' }),
      place({ id: 'b', district: 'sued' }),
      place({ id: 'c', nearestStop: '1' }),
      place({ id: 'd', district: 'sued' }),
      place({ id: 'e', nearestStop: '2' }),
    ];
    expect(used(...places).map((pin) => pin.places.map(({ id }) => id))).toEqual([['a', 'c'], ['e'], ['b', 'd']]);
  });

  test('draws no pin for a place of which nothing is known', () => {
    expect(used(place({ address: { city: 'Nachbarstadt' } }))).toEqual([]);
  });

  test('draws no pin for a stop that is not in the data', () => {
    expect(used(place({ nearestStop: '99' }))).toEqual([]);
  });
  test('draws no pin for a place outside', () => {
    expect(used(place(at(53.5, 9.5)))).toEqual([]);
  });

  test('writes the names of all parts of town, with or without places', () => {
    expect(pins().map(({ name, places }) => [name, places])).toEqual([
      ['Nord', []],
      ['Süd', []],
    ]);
  });

  test('speaks the language of the page', () => {
    const [pin] = toPins(context('en', { place: [place({ district: 'nord', words: { en: { title: 'House' } } })] }));
    expect(pin).toMatchObject({ name: 'North', places: [{ title: 'House', href: '/en/places/haus/' }] });
  });
});

describe('toMapData', () => {
  test('has latitude before longitude, and stops as the signs name them', () => {
    expect(toMapData(context('de'))).toMatchObject({
      box: { west: 9, south: 52, east: 10, north: 53 },
      stops: [
        { name: 'Markt', at: [52.4, 9.4] },
        { name: 'Park', at: [52.6, 9.6] },
      ],
      lines: [
        {
          ref: '1',
          points: [
            [52.4, 9.4],
            [52.6, 9.6],
          ],
        },
      ],
    });
  });
});
