import { describe, expect, test } from 'vitest';
import { LOCALE_SLUGS } from '../locales/locales.ts';
import { fold } from './fold.ts';
import { planQuery } from './plan.ts';
import { rank } from './rank.ts';
import { readWord } from './readings.ts';
import { readVocabularyFile, toVocabularyFile } from './vocabulary.ts';

const vocabulary = readVocabularyFile(
  toVocabularyFile(
    9,
    new Map([
      ['deutschkurs', 3],
      ['wohnung', 2],
      ['مدرسة', 4],
      ['заява', 1],
      ['kurs', 5],
    ]),
    ['wie', 'как'],
  ),
);

/** A string of random code points, control characters and lone surrogates among them; the same seed gives the same strings. */
function toNoise(seed: number): string {
  let state = seed + 1;
  const next = (limit: number) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state % limit;
  };
  const blocks = [0x00, 0x41, 0xe0, 0x370, 0x430, 0x5d0, 0x620, 0x6a0, 0x900, 0x2000, 0x2060, 0x3040, 0x4e00, 0xac00, 0xd800, 0xfe00];
  return Array.from({ length: next(60) }, () => String.fromCharCode(blocks[next(blocks.length)]! + next(64))).join('');
}

describe('the planner', () => {
  test('takes 10,000 random questions without an error and within bounds', () => {
    for (let seed = 0; seed < 10_000; seed += 1) {
      const plan = planQuery(toNoise(seed));
      for (const { word, folded } of plan ?? []) {
        expect(folded).not.toMatch(/[\s<>"'&/\\]/);
        expect(fold(folded)).toBe(folded);
        const { readings } = readWord({ word, folded }, vocabulary, LOCALE_SLUGS[seed % LOCALE_SLUGS.length]!);
        expect(readings.length).toBeGreaterThan(0);
        for (const { term, trust } of readings) expect([typeof term, trust > 0 && trust <= 1]).toEqual(['string', true]);
      }
      expect(plan?.length ?? 0).toBeLessThanOrEqual(12);
    }
  });

  test('has no answer where the index has none', () => {
    expect(rank([], 0)).toEqual([]);
    expect(rank([[{ trust: 1, hits: [] }]], 0)).toEqual([]);
  });
});
