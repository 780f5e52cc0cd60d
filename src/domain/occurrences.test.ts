import { describe, expect, test } from 'vitest';
import { openHolidays } from './holidays.ts';
import { listOccurrences, takesPlaceOn, toMinutes, toOpenSpans } from './occurrences.ts';
import { scheduleSchema, type Schedule } from './schedule.ts';

const holidays = openHolidays('NI', [{ from: '2026-10-12', to: '2026-10-24' }]);
const schedule = (over: Partial<Schedule>): Schedule =>
  scheduleSchema.parse({ days: ['TU'], opensAt: '15:00', closesAt: '17:00', ...over });

/** Days checked by hand with a printed calendar of Lower Saxony: rhythm, days that it hits, days that it does not. */
const TABLE: [name: string, rhythm: Partial<Schedule>, hits: string[], misses: string[]][] = [
  ['every Tuesday', {}, ['2026-11-24', '2026-12-01', '2027-01-05', '2026-03-31'], ['2026-11-23', '2026-11-25', '2026-11-29']],
  ['Monday and Thursday', { days: ['MO', 'TH'] }, ['2026-11-23', '2026-11-26', '2026-12-31'], ['2026-11-24', '2026-11-22']],
  ['the first Monday', { days: ['MO'], weeksOfMonth: [1] }, ['2026-12-07', '2027-02-01', '2026-06-01'], ['2026-11-30', '2026-12-14']],
  ['the last Tuesday', { weeksOfMonth: [-1] }, ['2026-11-24', '2026-12-29', '2027-02-23'], ['2026-11-17', '2026-12-22']],
  ['the fifth Saturday', { days: ['SA'], weeksOfMonth: [5] }, ['2026-10-31', '2027-01-30'], ['2026-11-28', '2026-12-26']],
  ['the first and third Friday', { days: ['FR'], weeksOfMonth: [1, 3] }, ['2026-12-04', '2026-12-18'], ['2026-12-11', '2026-12-25']],
  [
    'every second week',
    { everyWeeks: 2, validFrom: '2026-11-24' },
    ['2026-11-24', '2026-12-08', '2027-01-05'],
    ['2026-12-01', '2026-11-10'],
  ],
  [
    'every third week from a Thursday on',
    { everyWeeks: 3, validFrom: '2026-11-19' },
    ['2026-12-08', '2026-12-29'],
    ['2026-11-17', '2026-11-24'],
  ],
  ['even weeks', { weekParity: 'even' }, ['2026-11-24', '2026-12-22', '2027-01-12'], ['2026-11-17', '2026-12-29', '2027-01-05']],
  ['odd weeks, over a year with 53 weeks', { weekParity: 'odd' }, ['2026-12-29', '2027-01-05'], ['2026-12-22', '2027-01-12']],
  ['only in summer', { months: [6, 7, 8] }, ['2026-06-30', '2026-08-25'], ['2026-05-26', '2026-09-01']],
  ['from a day on', { validFrom: '2026-12-01' }, ['2026-12-01'], ['2026-11-24']],
  ['until a day', { validTo: '2026-12-01' }, ['2026-12-01'], ['2026-12-08']],
  ['with a day off', { exceptDates: ['2026-12-22'] }, ['2026-12-15'], ['2026-12-22']],
  [
    'not on public holidays',
    { days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'], closedOnHolidays: true },
    ['2026-12-24', '2026-06-04', '2027-01-06', '2026-11-02'],
    ['2026-10-31', '2026-12-25', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17', '2026-10-03'],
  ],
  ['not in the school holidays', { closedInSchoolHolidays: true }, ['2026-10-06', '2026-10-27'], ['2026-10-13', '2026-10-20']],
  ['not in school holidays that nobody entered', { closedInSchoolHolidays: true }, [], ['2027-11-02']],
];

describe('takesPlaceOn', () => {
  test.each(
    TABLE.flatMap(([name, rhythm, hits, misses]) => [
      ...hits.map((day) => [name, day, true, rhythm] as const),
      ...misses.map((day) => [name, day, false, rhythm] as const),
    ]),
  )('%s, %s: %s', (_, day, expected, rhythm) => {
    expect(takesPlaceOn(schedule(rhythm), day, holidays)).toBe(expected);
  });

  test('was checked by hand for at least 60 days', () => {
    expect(TABLE.flatMap(([, , hits, misses]) => [...hits, ...misses]).length).toBeGreaterThanOrEqual(60);
  });
});

describe('listOccurrences', () => {
  test('puts rhythms and single days in the order of time', () => {
    const found = listOccurrences(
      {
        schedules: [schedule({}), schedule({ days: ['MO'], opensAt: undefined, closesAt: undefined })],
        dates: [{ date: '2026-11-24', opensAt: '09:00' }],
      },
      { from: '2026-11-23', to: '2026-11-25' },
      holidays,
    );
    expect(found.map(({ day, opensAt }) => [day, opensAt])).toEqual([
      ['2026-11-23', undefined],
      ['2026-11-24', '09:00'],
      ['2026-11-24', '15:00'],
    ]);
  });
});

describe('toOpenSpans', () => {
  const spans = (...over: Partial<Schedule>[]) =>
    toOpenSpans(listOccurrences({ schedules: over.map(schedule) }, { from: '2026-10-24', to: '2026-10-26' }, holidays), '2026-10-24');

  test('counts minutes on the wall clock, also over the night of the change', () => {
    expect(spans({ days: ['SU', 'MO'], opensAt: '10:00', closesAt: '12:00' })).toEqual([
      [1440 + 600, 1440 + 720],
      [2880 + 600, 2880 + 720],
    ]);
  });

  test('goes past midnight, and joins what touches', () => {
    expect(spans({ days: ['SA'], opensAt: '22:00', closesAt: '02:00', overnight: true })).toEqual([[1320, 1560]]);
    expect(spans({ days: ['SA'], opensAt: '22:00', closesAt: '24:00' }, { days: ['SU'], opensAt: '00:00', closesAt: '03:00' })).toEqual([
      [1320, 1620],
    ]);
  });

  test('leaves out days without a time', () => {
    expect(spans({ days: ['SA'], opensAt: undefined, closesAt: undefined })).toEqual([]);
    expect(toMinutes('24:00')).toBe(1440);
  });
});
