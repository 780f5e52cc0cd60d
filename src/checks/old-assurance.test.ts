import { describe, expect, test } from 'vitest';
import { oldAssurance } from './old-assurance.ts';
import { catalogOf, offer, run } from './testing.ts';

const find = (facts: Record<string, unknown>) => run(oldAssurance, catalogOf({ offer: [offer({ facts })] }), { today: '2026-11-21' });

describe('oldAssurance', () => {
  test('counts the days of the offer itself', () => {
    expect(find({ assuredDate: '2026-11-11', reviewEvery: 10 })).toEqual([]);
    expect(find({ assuredDate: '2026-11-10', reviewEvery: 10 })).toMatchObject([
      { code: 'assured-old', values: { date: '2026-11-10', days: 10, today: '2026-11-21' } },
    ]);
  });

  test('asks nothing of an offer that nobody has confirmed', () => {
    expect(find({})).toEqual([]);
  });
});
