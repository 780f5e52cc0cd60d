import { describe, expect, test } from 'vitest';
import { planQuery } from './query.ts';

describe('planQuery', () => {
  test('asks nothing when nothing was typed or chosen', () => {
    expect(planQuery('', {})).toBeUndefined();
    expect(planQuery(' \n\t ', { kind: '' })).toBeUndefined();
  });

  test('asks for words', () => {
    expect(planQuery('Deutschkurs', {})).toEqual({ term: 'Deutschkurs', filters: {} });
  });

  test('asks for a choice alone', () => {
    expect(planQuery('', { kind: 'offer', topic: '' })).toEqual({ term: '', filters: { kind: 'offer' } });
  });

  test('leaves one blank between words', () => {
    expect(planQuery('  kurs \u00a0 für\n\tFrauen ', {})!.term).toBe('kurs für Frauen');
  });

  test('reads letters alike, however the keyboard has made them', () => {
    expect(planQuery('Ca\u0065\u0301', {})!.term).toBe('Ca\u00e9');
    expect(planQuery('ﬁｔ', {})!.term).toBe('fit');
  });

  test('leaves Arabic words alone', () => {
    expect(planQuery('دورة لغة', {})!.term).toBe('دورة لغة');
  });

  test('has an end', () => {
    expect(planQuery('a'.repeat(5000), {})!.term).toHaveLength(200);
  });
});
