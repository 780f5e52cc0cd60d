import { describe, expect, test } from 'vitest';
import { catalogOf, offer, run } from './testing.ts';
import { unprovenStatus } from './unproven-status.ts';

const proven = (...dates: (string | undefined)[]) => dates.map((date) => ({ title: 'Bote', ...(date && { date }) }));
const find = (facts: Record<string, unknown>) => run(unprovenStatus, catalogOf({ offer: [offer({ facts })] }));

describe('unprovenStatus', () => {
  test('doubts an active offer whose sources are all old', () => {
    expect(find({ evidence: proven('2019', '2021-12-31') })).toMatchObject([
      { code: 'status-unproven', field: 'status', values: { date: '2021-12-31' } },
    ]);
  });

  test('believes one source of 2022, or a confirmation', () => {
    expect(find({ evidence: proven('2019', '2022') })).toEqual([]);
    expect(find({ evidence: proven('2019'), assuredDate: '2026-01-01' })).toEqual([]);
  });

  test('takes a source without date as a permanent task', () => {
    expect(find({ evidence: proven(undefined) })).toEqual([]);
  });

  test('has nothing to say of an offer that is not called active', () => {
    expect(find({ evidence: proven('2019'), status: 'unknown' })).toEqual([]);
  });
});
