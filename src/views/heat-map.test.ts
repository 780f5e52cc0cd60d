import { describe, expect, test } from 'vitest';
import { toHeatLevel, toHeatMap } from './heat-map.ts';

test('toHeatLevel has one step for one, two, some and many', () => {
  expect([0, 1, 2, 3, 5, 6, 40].map(toHeatLevel)).toEqual([0, 1, 2, 3, 3, 4, 4]);
});

describe('toHeatMap', () => {
  test('draws one square for each cell, and one path for each strength', () => {
    expect(
      toHeatMap([
        [0, 2],
        [0, 0],
      ]),
    ).toEqual({
      width: 20,
      height: 20,
      paths: [
        { level: 0, path: 'M1 1h8v8h-8zM1 11h8v8h-8zM11 11h8v8h-8z' },
        { level: 2, path: 'M11 1h8v8h-8z' },
      ],
    });
  });

  test('is empty without rows', () => {
    expect(toHeatMap([])).toEqual({ width: 0, height: 0, paths: [] });
  });
});
