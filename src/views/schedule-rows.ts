import type { OfferFacts } from '../domain/offer.ts';
import { WEEKDAYS, type Schedule, type Weekday } from '../domain/schedule.ts';
import type { ViewContext } from './context.ts';
import { dateFormat, formatList, formatPartialDate } from './format.ts';

/** One line of opening hours. */
export interface HoursRow {
  days: string;
  hours: string;
  /** Rhythm that is not every week, months, or that the time is not known. */
  note: string | undefined;
}

const MS_PER_DAY = 86_400_000;
const MONDAY = Date.UTC(2024, 0, 1); // any Monday; only the weekday is printed

/** "Open now" is not here: the page is static. */
export function toHoursRows(schedules: readonly Schedule[], context: ViewContext): HoursRow[] {
  return schedules.map((schedule) => ({
    days: schedule.weeksOfMonth
      ? formatWeeksOfMonth(schedule, context)
      : formatList(
          schedule.days.map((day) => formatWeekday(day, context)),
          context.intlTag,
        ),
    hours: formatHours(schedule, context),
    note: formatRhythm(schedule, context),
  }));
}

/** Single days, in their order. */
export function toDateRows(dates: OfferFacts['dates'], context: ViewContext): HoursRow[] {
  return dates
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ date, opensAt, closesAt }) => ({
      days: formatPartialDate(date, context.intlTag),
      hours: formatHours({ opensAt, closesAt }, context),
      note: undefined,
    }));
}

/** Name of a weekday, for example "Montag". */
export function formatWeekday(day: Weekday, { intlTag }: ViewContext): string {
  return dateFormat(intlTag, { weekday: 'long' }).format(MONDAY + WEEKDAYS.indexOf(day) * MS_PER_DAY);
}

/** "09:30–12:00", in the 24 hours of the sign on the door; empty when only the day is known. */
function formatHours({ opensAt, closesAt }: Pick<Schedule, 'opensAt' | 'closesAt'>, { t }: ViewContext): string {
  return opensAt && closesAt ? t('schedule.hours', { from: opensAt, to: closesAt }) : '';
}

function formatWeeksOfMonth({ weeksOfMonth = [], days }: Schedule, context: ViewContext): string {
  const { t, intlTag } = context;
  const day = formatList(
    days.map((name) => formatWeekday(name, context)),
    intlTag,
  );
  return formatList(
    weeksOfMonth.map((week) => (week === -1 ? t('schedule.last', { day }) : t(`schedule.nth${week as 1}`, { day }))),
    intlTag,
  );
}

function formatRhythm(schedule: Schedule, { t, intlTag }: ViewContext): string | undefined {
  const {
    everyWeeks,
    weekParity,
    months,
    opensAt,
    validFrom,
    validTo,
    exceptDates = [],
    closedOnHolidays,
    closedInSchoolHolidays,
  } = schedule;
  const month = dateFormat(intlTag, { month: 'long' });
  const day = (date: string) => formatPartialDate(date, intlTag);
  const parts = [
    weekParity
      ? t(weekParity === 'even' ? 'schedule.evenWeeks' : 'schedule.oddWeeks')
      : everyWeeks
        ? t('schedule.everyWeeks', { weeks: everyWeeks })
        : undefined,
    months &&
      t('schedule.months', {
        months: formatList(
          months.map((number) => month.format(Date.UTC(2024, number - 1, 1))),
          intlTag,
        ),
      }),
    opensAt ? undefined : t('schedule.noTime'),
    validFrom && t('schedule.from', { date: day(validFrom) }),
    validTo && t('schedule.to', { date: day(validTo) }),
    exceptDates.length > 0 ? t('schedule.except', { dates: formatList(exceptDates.map(day), intlTag) }) : undefined,
    closedOnHolidays ? t('schedule.notOnHolidays') : undefined,
    closedInSchoolHolidays ? t('schedule.notInSchoolHolidays') : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
