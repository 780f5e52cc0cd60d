import { describe, expect, test } from 'vitest';
import { context, schedule } from '../../tests/fixtures/catalog.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { formatWeekday, toHoursRows } from './schedule-rows.ts';

/** The one row of a schedule. */
const row = (over: Parameters<typeof schedule>[0], locale: LocaleSlug = 'de') => toHoursRows([schedule(over)], context(locale))[0]!;
const LOCALES = ['de', 'en', 'ar'] as const;

describe('hours of a row', () => {
  test.each(LOCALES)('stand in 24 hours without seconds, in Western digits (%s)', (locale) => {
    expect(row({ opensAt: '09:30', closesAt: '17:00' }, locale).hours).toMatch(/^09:30–17:00( Uhr)?$/);
  });

  test.each(LOCALES)('end at midnight of the same day (%s)', (locale) => {
    expect(row({ opensAt: '18:00', closesAt: '24:00' }, locale).hours).toMatch(/^18:00–24:00( Uhr)?$/);
  });

  test.each(LOCALES)('past midnight keep the order of the evening (%s)', (locale) => {
    expect(row({ opensAt: '22:00', closesAt: '02:00', overnight: true }, locale).hours).toMatch(/^22:00–02:00( Uhr)?$/);
  });

  test('say that it is open all day', () => {
    expect(row({ opensAt: '00:00', closesAt: '24:00' }).hours).toBe('00:00–24:00 Uhr');
  });
});

describe('formatWeekday', () => {
  test('names the days of the week from Monday to Sunday', () => {
    expect((['MO', 'WE', 'SU'] as const).map((day) => formatWeekday(day, context('de')))).toEqual(['Montag', 'Mittwoch', 'Sonntag']);
    expect(formatWeekday('MO', context('en'))).toBe('Monday');
    expect(formatWeekday('MO', context('ar'))).toBe('الاثنين');
  });
});

describe('toHoursRows', () => {
  test('makes one row of each schedule, in the given order', () => {
    const rows = toHoursRows([schedule({ days: ['TH'] }), schedule({ days: ['MO', 'TU'] })], context('de'));
    expect(rows.map(({ days }) => days)).toEqual(['Donnerstag', 'Montag und Dienstag']);
  });

  test('has no note when it takes place every week', () => {
    expect(row({}).note).toBeUndefined();
  });

  test('says which weekday of the month is meant', () => {
    expect(row({ days: ['MO'], weeksOfMonth: [1, 3] }).days).toBe('1. Montag im Monat und 3. Montag im Monat');
    expect(row({ days: ['FR'], weeksOfMonth: [-1] }).days).toBe('letzter Freitag im Monat');
  });

  test('says when it begins, ends and pauses', () => {
    const pauses = { exceptDates: ['2026-12-24'], closedOnHolidays: true, closedInSchoolHolidays: true };
    expect(row({ validTo: '2026-06-30', ...pauses }).note).toBe(
      'bis 30. Juni 2026, nicht am 24. Dezember 2026, nicht an Feiertagen, nicht in den Schulferien',
    );
  });

  test('says in which months it takes place', () => {
    expect(row({ months: [2, 4, 12] }).note).toBe('nur Februar, April und Dezember');
  });

  test('says in which weeks it takes place', () => {
    expect(row({ everyWeeks: 2, validFrom: '2026-02-02' }).note).toBe('alle 2 Wochen, ab 2. Februar 2026');
    expect(row({ weekParity: 'even' }).note).toBe('in geraden Kalenderwochen');
    expect(row({ weekParity: 'odd' }).note).toBe('in ungeraden Kalenderwochen');
  });

  test('admits that only the day is known', () => {
    expect(row({ days: ['MO'], opensAt: undefined, closesAt: undefined })).toEqual({
      days: 'Montag',
      hours: '',
      note: 'Uhrzeit nicht bekannt',
    });
  });

  test('says all of it when there is more than one thing to say', () => {
    expect(row({ weekParity: 'even', months: [5], opensAt: undefined, closesAt: undefined }).note).toBe(
      'in geraden Kalenderwochen, nur Mai, Uhrzeit nicht bekannt',
    );
  });

  test('says the same on an Arabic page', () => {
    expect(row({ days: ['MO'], weeksOfMonth: [1], months: [1, 3] }, 'ar')).toMatchObject({
      days: 'الاثنين رقم 1 من الشهر',
      note: 'فقط يناير ومارس',
    });
  });
});
