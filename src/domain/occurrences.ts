import { countDays, isoWeekOf, listDays, mondayOf, weekdayOf, weekOfMonth, type Day } from './days.ts';
import type { Holidays } from './holidays.ts';
import type { Schedule } from './schedule.ts';

/** Something that takes place on a day; times on the wall clock of the town, none when only the day is known. */
export interface Occurrence {
  day: Day;
  opensAt: string | undefined;
  closesAt: string | undefined;
  /** Whether it closes on the next day. */
  overnight: boolean;
}

/** A single day of an offer. */
export interface SingleDate {
  date: string;
  opensAt?: string | undefined;
  closesAt?: string | undefined;
}

/** Everything that takes place between two days, both included, in the order of time. */
export function listOccurrences(
  { schedules, dates = [] }: { schedules: readonly Schedule[]; dates?: readonly SingleDate[] },
  { from, to }: { from: Day; to: Day },
  holidays: Holidays,
): Occurrence[] {
  const regular = listDays(from, to).flatMap((day) =>
    schedules.filter((schedule) => takesPlaceOn(schedule, day, holidays)).map((schedule) => toOccurrence(day, schedule)),
  );
  const single = dates.filter(({ date }) => from <= date && date <= to).map((date) => toOccurrence(date.date, date));
  return [...regular, ...single].sort(compareOccurrences);
}

function toOccurrence(
  day: Day,
  { opensAt, closesAt, overnight = false }: Pick<Schedule, 'opensAt' | 'closesAt' | 'overnight'>,
): Occurrence {
  return { day, opensAt, closesAt, overnight };
}

/** Whether a rhythm hits a day and nothing cancels it. */
export function takesPlaceOn(schedule: Schedule, day: Day, holidays: Holidays): boolean {
  return isInRhythm(schedule, day) && !isCancelled(schedule, day, holidays);
}

/** Whether the rhythm alone hits a day. */
export function isInRhythm(schedule: Schedule, day: Day): boolean {
  const { days, validFrom, validTo, months, weeksOfMonth, everyWeeks, weekParity } = schedule;
  if (!days.includes(weekdayOf(day))) return false;
  if ((validFrom && day < validFrom) || (validTo && day > validTo)) return false;
  if (months && !months.includes(Number(day.slice(5, 7)))) return false;
  if (weekParity && (isoWeekOf(day) % 2 === 0) !== (weekParity === 'even')) return false;
  if (everyWeeks && validFrom && !weekParity && (countDays(mondayOf(validFrom), mondayOf(day)) / 7) % everyWeeks !== 0) return false;
  const { fromStart, fromEnd } = weekOfMonth(day);
  return !weeksOfMonth || weeksOfMonth.includes(fromStart) || weeksOfMonth.includes(fromEnd);
}

/** Whether a day of the rhythm is called off. Unknown school holidays call it off: nobody shall stand before a closed door. */
export function isCancelled({ exceptDates, closedOnHolidays, closedInSchoolHolidays }: Schedule, day: Day, holidays: Holidays): boolean {
  if (exceptDates?.includes(day)) return true;
  if (closedOnHolidays && holidays.nameOf(day) !== undefined) return true;
  return Boolean(closedInSchoolHolidays) && holidays.isSchoolHoliday(day) !== false;
}

const MINUTES_PER_DAY = 1440;

/** When something is open: minutes since the first midnight of the period, on the wall clock. */
export type OpenSpan = [start: number, end: number];

/** The timed occurrences of a period as spans, those that touch joined into one. */
export function toOpenSpans(occurrences: readonly Occurrence[], from: Day): OpenSpan[] {
  const spans = occurrences
    .filter(({ opensAt, closesAt }) => opensAt && closesAt)
    .map(({ day, opensAt, closesAt, overnight }): OpenSpan => {
      const midnight = countDays(from, day) * MINUTES_PER_DAY;
      return [midnight + toMinutes(opensAt!), midnight + toMinutes(closesAt!) + (overnight ? MINUTES_PER_DAY : 0)];
    })
    .sort(([a], [b]) => a - b);
  const joined: OpenSpan[] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** @param time `HH:MM`; `24:00` is 1440 */
export function toMinutes(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** In the order of time; what has no time comes first on its day. */
export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return `${a.day} ${a.opensAt ?? ''}`.localeCompare(`${b.day} ${b.opensAt ?? ''}`);
}
