import { addDays, mondayOf, type Day } from '../../domain/days.ts';
import type { OfferFacts } from '../../domain/offer.ts';
import type { Schedule } from '../../domain/schedule.ts';
import { toOwnAttributes } from './attributes.ts';
import { keepKnown, toUuid, type HsdsContext } from './context.ts';
import type { HsdsSchedule } from './objects.ts';

interface Times {
  schedules: readonly Schedule[];
  dates?: OfferFacts['dates'];
  /** Times that are no fixed plan. */
  inWords?: string | undefined;
}

/** Rhythms, then single days (a day without `freq`), then times in words (only a description). `owner` is a UUID. */
export function toSchedules(owner: string, { schedules, dates = [], inWords }: Times, context: HsdsContext): HsdsSchedule[] {
  const idOf = (...path: (string | number)[]) => toUuid(context, owner, 'schedules', ...path);
  return [
    ...schedules.map((schedule, index) => toRhythm(idOf(index), schedule, context)),
    ...dates.map(({ date, opensAt, closesAt }) =>
      keepKnown<HsdsSchedule>({
        id: idOf(date, opensAt ?? ''),
        dtstart: date,
        valid_from: date,
        valid_to: date,
        opens_at: toTime(opensAt, date),
        closes_at: toTime(closesAt, date),
      }),
    ),
    ...(inWords ? [{ id: idOf('words'), description: inWords }] : []),
  ];
}

/**
 * A rhythm. What the fields cannot say stands in the description for people and in attributes for programs. A rhythm of which HSDS
 * would promise too many days (only some months; every second week and a week of the month at once) has no rule, only these two.
 */
function toRhythm(id: string, schedule: Schedule, context: HsdsContext): HsdsSchedule {
  const { validFrom, validTo, opensAt, closesAt, exceptDates, closedOnHolidays, closedInSchoolHolidays } = schedule;
  const { days, everyWeeks, weekParity, weeksOfMonth, months } = schedule;
  const hasRule = !months && !(weeksOfMonth && (everyWeeks ?? weekParity));
  const day = validFrom && validFrom > context.today ? validFrom : context.today;
  return keepKnown<HsdsSchedule>({
    id,
    valid_from: validFrom,
    valid_to: validTo,
    ...(hasRule && toRule(schedule)),
    description: context.labels.ofSchedule(schedule),
    opens_at: toTime(opensAt, day),
    closes_at: toTime(closesAt, day),
    attributes: toOwnAttributes(
      { id, entity: 'schedule' },
      {
        exceptDates,
        closedOnHolidays,
        closedInSchoolHolidays,
        rhythm: hasRule ? undefined : JSON.stringify({ days, everyWeeks, weekParity, weeksOfMonth, months }),
      },
      context,
    ),
  });
}

const LAST_WEEK = 53;

function toRule({ days, everyWeeks, weekParity, weeksOfMonth, validFrom }: Schedule): Partial<HsdsSchedule> {
  if (weeksOfMonth) return { freq: 'MONTHLY', byday: weeksOfMonth.flatMap((week) => days.map((day) => `${week}${day}`)).join(',') };
  const weeks = Array.from({ length: LAST_WEEK }, (_, index) => index + 1);
  return {
    freq: 'WEEKLY',
    byday: days.join(','),
    ...(weekParity && { byweekno: weeks.filter((week) => (week % 2 === 0) === (weekParity === 'even')).join(',') }),
    // even and odd weeks say it all
    ...(everyWeeks && !weekParity && { interval: everyWeeks, wkst: 'MO', dtstart: validFrom }),
  };
}

/**
 * A time with its offset. HSDS has one offset for a rhythm that lives through summer and winter; it is that of the build, or of the
 * first day where that is later. The digits are always those of the sign on the door; midnight at the end of a day is 00:00.
 */
function toTime(time: string | undefined, day: Day): string | undefined {
  return time && `${time === '24:00' ? '00:00' : time}${isSummerTime(day) ? '+02:00' : '+01:00'}`;
}

/** From the last Sunday of March to the day before the last of October (EU directive 2000/84/EC). */
function isSummerTime(day: Day): boolean {
  const year = day.slice(0, 4);
  return lastSunday(`${year}-03-31`) <= day && day < lastSunday(`${year}-10-31`);
}

/** The last Sunday up to a day. */
function lastSunday(day: Day): Day {
  return addDays(mondayOf(addDays(day, 1)), -1);
}
