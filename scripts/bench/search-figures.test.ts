import { describe, expect, test } from 'vitest';
import { findRank, toMeanReciprocalRank, toPercentile, toShare } from './search-figures.ts';

const OUTCOMES = [{ rank: 1 }, { rank: 4 }, { rank: undefined }, { rank: 2 }];

describe('figures of a search', () => {
  test('a question counts when its page is among the first', () => {
    expect([1, 3, 5].map((first) => toShare(OUTCOMES, first))).toEqual([0.25, 0.5, 0.75]);
  });

  test('a question without its page counts nothing', () => {
    expect(toMeanReciprocalRank(OUTCOMES)).toBe((1 + 1 / 4 + 1 / 2) / 4);
  });

  test('percentiles are values that were measured', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect([toPercentile(values, 0.5), toPercentile(values, 0.95), toPercentile([7], 0.95)]).toEqual([10, 19, 7]);
  });

  test('one of several right pages is enough, in whatever language', () => {
    expect(findRank(['/de/offers/a/', '/ar/offers/b/#when'], ['offers/b', 'actors/c'])).toBe(2);
    expect(findRank(['/de/offers/a/'], ['offers/b'])).toBeUndefined();
  });
});
