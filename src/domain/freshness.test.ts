import { describe, expect, test } from 'vitest';
import { catalog, offer } from '../../tests/fixtures/catalog.ts';
import { countFreshness } from './freshness.ts';

const source = (date?: string) => ({ title: 'Zeitung', ...(date && { date }) });
const known = (id: string, ...dates: (string | undefined)[]) => offer({ id, evidence: dates.map(source) });

describe('countFreshness', () => {
  test('counts an offer in the year of its newest source, and shows years without any', () => {
    const { years } = countFreshness(catalog({ offer: [known('a', '2020', '2023-04-01'), known('b', '2025-02')] }), 2026);
    expect(years).toEqual([
      { year: 2023, offers: 1 },
      { year: 2024, offers: 0 },
      { year: 2025, offers: 1 },
      { year: 2026, offers: 0 },
    ]);
  });

  test('counts what has no date, what is old, what may be gone, and what is confirmed', () => {
    const offers = [
      known('undated', undefined),
      known('old', '2021-12-31'),
      offer({ id: 'gone', status: 'unknown' }),
      offer({ id: 'sure', evidence: [source('2018')], assuredDate: '2026-05-01' }),
    ];
    expect(countFreshness(catalog({ offer: offers }), 2026)).toMatchObject({ total: 4, undated: 1, old: 2, uncertain: 1, confirmed: 1 });
  });

  test('has this year alone when there is no offer', () => {
    expect(countFreshness(catalog(), 2026)).toMatchObject({ years: [{ year: 2026, offers: 0 }], total: 0 });
  });
});
