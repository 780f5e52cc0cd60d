import { describe, expect, test } from 'vitest';
import { daySchema, evidenceListSchema, evidenceSchema, findNewestEvidence, isRealDay } from './evidence.ts';
import { findingsOf } from './sample-findings.ts';

const source = (date?: string) => ({ title: `Quelle von ${date ?? 'irgendwann'}`, ...(date && { date }) });

describe('isRealDay', () => {
  test.each(['2026-01-31', '2024-02-29', '2000-02-29', '2026-12-31'])('knows %s', (day) => {
    expect(isRealDay(day)).toBe(true);
  });

  test.each(['2026-02-29', '2026-02-30', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-05-00'])('misses %s', (day) => {
    expect(isRealDay(day)).toBe(false);
  });
});

describe('daySchema', () => {
  test('takes a day that exists', () => {
    expect(daySchema.parse('2026-05-12')).toBe('2026-05-12');
  });

  test.each(['2026-02-31', '2026-5-12', '12.05.2026', '2026-05', '2026', '2026-05-12T00:00', ''])('refuses %s and shows it', (value) => {
    expect(daySchema.safeParse(value).error?.issues).toMatchObject([{ params: { issue: 'date-impossible', values: { value } } }]);
  });
});

describe('evidenceSchema', () => {
  test.each(['2022', '2022-03', '2022-03-17', '2024-02-29'])('takes a date as precise as the source: %s', (date) => {
    expect(findingsOf(evidenceSchema, source(date))).toEqual([]);
  });

  test.each(['22', '2022-13', '2022-00', '2022-02-30', '2022-3', 'März 2022', '2022-03-'])('refuses the date %s', (date) => {
    expect(findingsOf(evidenceSchema, source(date))).toEqual(['date: date-impossible']);
  });

  test('takes a source without date or address', () => {
    expect(findingsOf(evidenceSchema, source())).toEqual([]);
  });

  test('refuses a source without a name and an address without https', () => {
    expect(findingsOf(evidenceSchema, { title: '', url: 'http://www.laatzen.de' })).toEqual(['title: too_small', 'url: url-invalid']);
  });
});

describe('evidenceListSchema', () => {
  test('demands at least one source', () => {
    expect(findingsOf(evidenceListSchema, [])).toEqual(['too_small']);
  });
});

describe('findNewestEvidence', () => {
  test.each([
    [['2019', '2022-03', '2021-12-24'], '2022-03'],
    [['2022', '2022-03'], '2022-03'],
    [['2022-03', '2022-03-01', '2022'], '2022-03-01'],
    [['2025', '2024-12-31'], '2025'],
  ])('finds among %j the date %s', (dates, newest) => {
    expect(findNewestEvidence(dates.map(source))?.date).toBe(newest);
  });

  test('passes over sources without a date', () => {
    expect(findNewestEvidence([source(), source('2019'), source()])).toEqual(source('2019'));
  });

  test('keeps the first of two sources of the same day', () => {
    const first = { title: 'Flyer', date: '2022' };
    expect(findNewestEvidence([first, { title: 'Website', date: '2022' }])).toBe(first);
  });

  test('finds nothing when no source has a date', () => {
    expect(findNewestEvidence([source()])).toBeUndefined();
    expect(findNewestEvidence([])).toBeUndefined();
  });
});
