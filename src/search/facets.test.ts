import { describe, expect, test } from 'vitest';
import { countFacets, fits, type FacetSets } from './facets.ts';

const sets: FacetSets = new Map([
  [
    'topic',
    new Map([
      ['housing', new Set(['a', 'b'])],
      ['work', new Set(['c'])],
    ]),
  ],
  [
    'fact',
    new Map([
      ['free', new Set(['a', 'c'])],
      ['childcare', new Set(['a'])],
    ]),
  ],
]);

describe('fits', () => {
  test('asks for everything that was chosen', () => {
    expect(fits('a', { topic: ['housing'], fact: ['free', 'childcare'] }, sets)).toBe(true);
    expect(fits('c', { fact: ['free', 'childcare'] }, sets)).toBe(false);
    expect(fits('a', { topic: ['unheard-of'] }, sets)).toBe(false);
  });
});

describe('countFacets', () => {
  const ids = ['a', 'b', 'c', 'd'];

  test('counts hits for every value', () => {
    expect(countFacets(ids, {}, sets, new Set(['fact']))).toEqual({ topic: { housing: 2, work: 1 }, fact: { free: 2, childcare: 1 } });
  });

  test('counts other values of a chosen filter as if it were not chosen, unless several can be', () => {
    expect(countFacets(ids, { topic: ['housing'], fact: ['free'] }, sets, new Set(['fact']))).toEqual({
      topic: { housing: 1, work: 1 },
      fact: { free: 1, childcare: 1 },
    });
  });
});
