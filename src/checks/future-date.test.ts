import { describe, expect, test } from 'vitest';
import { futureDate } from './future-date.ts';
import { catalogOf, offer, page, run, summarize } from './testing.ts';

const find = (facts: Record<string, unknown>, today = '2026-11-21') =>
  summarize(run(futureDate, catalogOf({ offer: [offer({ facts })] }), { today }));

describe('futureDate', () => {
  test('finds a confirmation and a source of tomorrow', () => {
    const evidence = [
      { title: 'heute', date: '2026-11-21' },
      { title: 'morgen', date: '2026-11-22' },
    ];
    expect(find({ assuredDate: '2026-11-22', evidence })).toEqual(['date-future assuredDate', 'date-future evidence.1.date']);
  });

  test('accepts this month and this year as dates of today', () => {
    expect(
      find({
        evidence: [
          { title: 'Monat', date: '2026-11' },
          { title: 'Jahr', date: '2026' },
        ],
      }),
    ).toEqual([]);
  });

  test('finds a translation that is not made yet, in its own file', () => {
    const catalog = catalogOf({ page: [page({ texts: { en: { title: 'T' } } })] });
    expect(run(futureDate, catalog, { today: '2026-10-31' })).toMatchObject([
      { file: 'content/pages/eins/page.en.md', field: 'translation.date' },
    ]);
  });
});
