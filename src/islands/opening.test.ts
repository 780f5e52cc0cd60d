import { describe, expect, test } from 'vitest';
import { findOpening, readSpans } from './opening.ts';
import { readWallClock } from './wall-clock.ts';

const SPANS: [number, number][] = [
  [600, 720],
  [1440 + 840, 1440 + 1020],
  [9 * 1440 + 600, 9 * 1440 + 720],
];

describe('findOpening', () => {
  test.each([
    [599, { state: 'today', at: 600 }],
    [600, { state: 'open', at: 720 }],
    [719, { state: 'open', at: 720 }],
    [720, { state: 'next', at: 2280 }],
    [1440, { state: 'today', at: 2280 }],
    [1440 + 1020, { state: 'unknown' }],
    [3 * 1440, { state: 'next', at: 9 * 1440 + 600 }],
    [60 * 1440, { state: 'unknown' }],
    [-1, { state: 'unknown' }],
  ])('at minute %i', (now, expected) => {
    expect(findOpening(SPANS, now, 60)).toEqual(expected);
  });
});

test('readSpans reads days and minutes, also past midnight', () => {
  expect(readSpans('0:600-720 1:1320-1560')).toEqual([
    [600, 720],
    [2760, 3000],
  ]);
});

describe('readWallClock', () => {
  test.each([
    ['2026-03-29T00:59:00Z', '2026-03-29', 119],
    ['2026-03-29T01:00:00Z', '2026-03-29', 180],
    ['2026-10-25T00:30:00Z', '2026-10-25', 150],
    ['2026-10-25T01:30:00Z', '2026-10-25', 150],
    ['2026-12-31T23:00:00Z', '2027-01-01', 0],
  ])('%s is %s, minute %i in Germany', (moment, day, minute) => {
    expect(readWallClock(Date.parse(moment))).toEqual({ day, minute });
  });
});
