import { describe, expect, test } from 'vitest';
import { catalog, offer, place, schedule, TODAY, topic } from '../../tests/fixtures/catalog.ts';
import { byAudience, byDistrict, byLanguage, byWeekday, countGaps, type Dimension } from './gaps.ts';

const LETTERS: Dimension = { columns: ['a', 'b'], columnsOf: ({ id }) => id.split('') };
const topics = [topic(), topic({ id: 'housing', order: 2 })];

describe('countGaps', () => {
  test('counts an offer in every topic and every column it fits', () => {
    const both = offer({ id: 'ab', topics: ['language', 'housing'] });
    const { rows, total } = countGaps(catalog({ topic: topics, offer: [both, offer({ id: 'b' })] }), LETTERS);
    expect(rows).toEqual([
      { topic: 'language', offers: 2, counts: [1, 2], left: 0 },
      { topic: 'housing', offers: 1, counts: [1, 1], left: 0 },
    ]);
    expect(total).toBe(2);
  });

  test('says how many offers it leaves out', () => {
    const matrix = countGaps(catalog({ offer: [offer({ id: 'a' }), offer({ id: 'x' })] }), LETTERS);
    expect(matrix.rows).toMatchObject([{ offers: 2, counts: [1, 0], left: 1 }]);
    expect(matrix.left).toBe(1);
  });

  test('has a row for a topic without offers', () => {
    expect(countGaps(catalog(), LETTERS).rows).toEqual([{ topic: 'language', offers: 0, counts: [0, 0], left: 0 }]);
  });
});

const columnsOf = (dimension: Dimension, one: ReturnType<typeof offer>) => dimension.columnsOf(one);

describe('by audience', () => {
  test('has a column for groups nobody has an offer for', () => {
    expect(byAudience().columns).toContain('boys');
  });

  test('leaves out what is for everyone', () => {
    expect(countGaps(catalog({ offer: [offer({ audience: ['everyone'] })] }), byAudience()).left).toBe(1);
  });
});

describe('by language', () => {
  test('has German, the languages of the site, and every other that somebody speaks', () => {
    expect(byLanguage(catalog({ offer: [offer({ languages: ['so', 'ar'] })] })).columns).toEqual(['de', 'en', 'ar', 'so']);
  });

  test('knows nothing of an offer without languages', () => {
    expect(columnsOf(byLanguage(catalog()), offer())).toEqual([]);
  });
});

describe('by part of town', () => {
  const places = [place({ id: 'haus', district: 'nord' }), place({ id: 'fern' })];
  const count = (...offers: ReturnType<typeof offer>[]) =>
    countGaps(catalog({ place: places, offer: offers }), byDistrict(catalog({ place: places })));

  test('counts where an offer is and whom it is for', () => {
    expect(count(offer({ places: ['haus'], serviceAreas: ['sued'] })).rows).toMatchObject([{ counts: [1, 1], left: 0 }]);
  });

  test('leaves out what is for the whole town or elsewhere', () => {
    expect(count(offer({ places: ['fern'], serviceAreas: ['musterstadt'] }))).toMatchObject({ rows: [{ counts: [0, 0] }], left: 1 });
  });
});

describe('by weekday', () => {
  const days = (...args: Parameters<typeof offer>) => {
    const one = offer(...args);
    return columnsOf(byWeekday(catalog({ offer: [one] }), TODAY), one);
  };

  test('takes days that a recent source proves', () => {
    expect(days({ schedules: [schedule({ days: ['MO', 'TH'] })] })).toEqual(['MO', 'TH']);
    expect(days({ dates: [{ date: '2026-05-16' }] })).toEqual(['SA']);
  });

  test('knows no day from an old source or of an offer that may be gone', () => {
    const evidence = [{ title: 'Zeitung', date: '2019' }];
    expect(days({ schedules: [schedule()], evidence })).toEqual([]);
    expect(days({ schedules: [schedule()], status: 'unknown' })).toEqual([]);
  });

  test('forgets what is over', () => {
    expect(days({ schedules: [schedule({ validTo: '2026-05-11' })], dates: [{ date: '2026-05-11' }] })).toEqual([]);
  });
});
