import { describe, expect, test } from 'vitest';
import { coordinates } from './coordinates.ts';
import { catalogOf, place, run } from './testing.ts';

const find = (latitude: number, longitude: number) =>
  run(
    coordinates,
    catalogOf({ place: [place({ facts: { coordinates: { latitude, longitude, precision: 'place', source: 'Karte' } } })] }),
  ).map(({ code }) => code);

describe('coordinates', () => {
  test('accepts a point in the box, its edge included', () => {
    expect(find(54.5, 7.5)).toEqual([]);
    expect(find(54.6, 7.4)).toEqual([]);
  });

  test('tells swapped numbers from a point elsewhere', () => {
    expect(find(7.5, 54.5)).toEqual(['coordinates-swapped']);
    expect(find(52.3, 9.8)).toEqual(['coordinates-outside']);
  });
});
