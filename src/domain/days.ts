import { WEEKDAYS, type Weekday } from './schedule.ts';

const MS_PER_DAY = 86_400_000;

/** A day of the calendar, `YYYY-MM-DD`; no time zone is involved. */
export type Day = string;

const toNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
const fromNumber = (number: number): Day => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** @returns days from `from` to `to`; negative when `to` is earlier */
export function countDays(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

export function listDays(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, countDays(from, to) + 1) }, (_, index) => addDays(from, index));
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday
  return WEEKDAYS[(((toNumber(day) + 3) % 7) + 7) % 7]!;
}

/** Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));
}

/** Week of the year after ISO 8601: the first one has the first Thursday. */
export function isoWeekOf(day: Day): number {
  const thursday = addDays(mondayOf(day), 3);
  return Math.floor(countDays(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** Which of its weekday in the month a day is, from the front (1 to 5) and from the end (-1 is the last). */
export function weekOfMonth(day: Day): { fromStart: number; fromEnd: number } {
  const date = Number(day.slice(8));
  const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
  return { fromStart: Math.floor((date - 1) / 7) + 1, fromEnd: -(Math.floor((last - date) / 7) + 1) };
}
