import { describe, expect, test } from 'vitest';
import type { MapPin } from '../domain/map-data.ts';
import { groupPins } from './group-pins.ts';

const pin = (name: string, x: number, y: number): MapPin => ({
  precision: 'place',
  at: [y, x],
  name,
  note: '',
  icon: undefined,
  places: [],
});
const names = (groups: MapPin[][]) => groups.map((group) => group.map(({ name }) => name));
const toPixel = ({ at: [y, x] }: MapPin) => ({ x, y });

describe('groupPins', () => {
  test('keeps pins apart that have room', () => {
    expect(names(groupPins([pin('a', 0, 0), pin('b', 50, 0)], toPixel, 48))).toEqual([['a'], ['b']]);
  });

  test('joins pins whose buttons would overlap', () => {
    expect(names(groupPins([pin('a', 0, 0), pin('b', 30, 30), pin('c', 0, 90)], toPixel, 48))).toEqual([['a', 'b'], ['c']]);
  });

  test('gives a pin between two groups to the nearer one', () => {
    expect(names(groupPins([pin('a', 0, 0), pin('b', 60, 0), pin('c', 35, 0)], toPixel, 48))).toEqual([['a'], ['b', 'c']]);
  });
});
