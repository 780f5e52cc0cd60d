import { describe, expect, test } from 'vitest';
import { toWaffle } from './waffle.ts';

const count = (path: string) => path.split('z').length - 1;

describe('toWaffle', () => {
  test('has 100 squares, one for each of a hundred people', () => {
    const { filled, rest } = toWaffle(40);
    expect([count(filled), count(rest)]).toEqual([40, 60]);
  });

  test('fills the last square as far as the share goes', () => {
    const { filled, rest } = toWaffle(17.5);
    expect([count(filled), count(rest)]).toEqual([18, 83]);
    expect(filled).toMatch(/M171 1h4v8h-4z$/);
  });

  test.each([
    [0, [0, 100]],
    [100, [100, 0]],
  ])('knows %i percent', (percent, expected) => {
    const { filled, rest } = toWaffle(percent);
    expect([count(filled), count(rest)]).toEqual(expected);
  });
});
