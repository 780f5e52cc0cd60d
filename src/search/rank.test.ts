import { describe, expect, test } from 'vitest';
import { rank, type LookUp } from './rank.ts';

const lookUp = (hits: Record<string, number>, trust = 1): LookUp<string> => ({
  trust,
  hits: Object.entries(hits).map(([id, score]) => ({ id, score, result: id })),
});
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`page-${index}`, 1]));
const order = (groups: LookUp<string>[][], pages = 100) => rank(groups, pages).map(({ id }) => id);

describe('rank', () => {
  test('puts a page that has both words before a page full of one', () => {
    expect(order([[lookUp({ both: 1, one: 2 })], [lookUp({ both: 1 })]])[0]).toBe('both');
  });

  test('counts a rare word more than a frequent one', () => {
    expect(order([[lookUp({ rare: 1 })], [lookUp({ ...many(40), often: 1 })]])[0]).toBe('rare');
  });

  test('does not hear a word that stands nearly everywhere, unless it is the only one', () => {
    const everywhere = lookUp(many(90));
    expect(order([[everywhere], [lookUp({ answer: 1 })]])).toEqual(['answer']);
    expect(order([[everywhere]])).toHaveLength(90);
  });

  test('takes the best of several readings of a word, not their sum', () => {
    const [first] = rank([[lookUp({ a: 1 }), lookUp({ a: 1 }, 0.5)]], 100);
    const [once] = rank([[lookUp({ a: 1 })]], 100);
    expect(first!.score).toBe(once!.score);
  });

  test('counts how many of the words a page has', () => {
    expect(order([[lookUp({ all: 1, some: 3 })], [lookUp({ all: 1 })], [lookUp({ all: 1, some: 1 })]])[0]).toBe('all');
  });

  test('trusts a guess less', () => {
    expect(order([[lookUp({ typed: 1 }), lookUp({ guessed: 1 }, 0.8)]])).toEqual(['typed', 'guessed']);
  });

  test('drops what is worth far less than the best', () => {
    expect(order([[lookUp({ best: 100, noise: 0.01 })]])).toEqual(['best']);
  });
});
