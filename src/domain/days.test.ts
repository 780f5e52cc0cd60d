import { describe, expect, test } from 'vitest';
import { addDays, countDays, isoWeekOf, listDays, mondayOf, weekdayOf, weekOfMonth } from './days.ts';

describe('days of the calendar', () => {
  test.each([
    ['1970-01-01', 'TH', 1],
    ['1969-12-29', 'MO', 1],
    ['2026-11-21', 'SA', 47],
    ['2026-12-31', 'TH', 53],
    ['2027-01-01', 'FR', 53],
    ['2027-01-04', 'MO', 1],
    ['2024-02-29', 'TH', 9],
    ['2024-12-30', 'MO', 1],
  ])('%s is a %s in week %i', (day, weekday, week) => {
    expect([weekdayOf(day), isoWeekOf(day)]).toEqual([weekday, week]);
  });

  test('count over changes of the clock and of the year', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(countDays('2026-10-24', '2026-10-26')).toBe(2);
    expect(listDays('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(listDays('2026-03-01', '2026-02-27')).toEqual([]);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  });

  test.each([
    ['2026-11-24', 4, -1],
    ['2026-11-03', 1, -4],
    ['2026-11-30', 5, -1],
    ['2026-02-22', 4, -1],
  ])('%s is number %i of its weekday in the month, %i from the end', (day, fromStart, fromEnd) => {
    expect(weekOfMonth(day)).toEqual({ fromStart, fromEnd });
  });
});
