import { addDays, listDays, type Day } from '../domain/days.ts';
import type { Holidays } from '../domain/holidays.ts';
import { isCancelled, isInRhythm, takesPlaceOn, type SingleDate } from '../domain/occurrences.ts';
import type { Schedule } from '../domain/schedule.ts';
import { escapePart, joinLines } from './content-line.ts';

/** What takes place, in one language; times are on the wall clock of the town. */
export interface IcalSource {
  /** Stays the same as long as the offer exists. */
  id: string;
  /** Host of the site, the second half of every UID. */
  host: string;
  title: string;
  description: string;
  location: string | undefined;
  url: string;
  categories: readonly string[];
  schedules: readonly Schedule[];
  dates: readonly SingleDate[];
}

export interface IcalCalendar {
  name: string;
  /** BCP 47 tag of the words. */
  language: string;
  /** Day of the build; nothing before it is written, and nothing a year after it is promised. */
  today: Day;
  sources: readonly IcalSource[];
  holidays: Holidays;
}

const PERIOD_DAYS = 365;
const ZONE = 'Europe/Berlin';

/** Time zone with daylight saving from the last Sunday of March to the last of October (EU directive 2000/84/EC). */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A calendar after RFC 5545: one event for each rhythm, with its cancelled days as EXDATE, and one for each single day.
 *
 * @returns the whole file, lines folded at 75 octets and ended by CRLF
 */
export function toIcal(calendar: IcalCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lotse//Lotse//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapePart(calendar.name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...TIME_ZONE,
    ...calendar.sources.flatMap((source) => toEvents(source, calendar)),
    'END:VCALENDAR',
  ];
  return joinLines(lines);
}

function toEvents(source: IcalSource, calendar: IcalCalendar): string[] {
  const { today, holidays } = calendar;
  const days = listDays(today, addDays(today, PERIOD_DAYS));
  const regular = source.schedules.flatMap((schedule, index) => {
    const rhythm = days.filter((day) => isInRhythm(schedule, day));
    const first = rhythm.find((day) => takesPlaceOn(schedule, day, holidays));
    if (first === undefined) return [];
    const later = rhythm.filter((day) => day >= first);
    const cancelled = later.filter((day) => isCancelled(schedule, day, holidays));
    const taking = later.filter((day) => !cancelled.includes(day));
    const rule = toRule(schedule, later.length);
    return toEvent(`${source.id}-${index + 1}@${source.host}`, first, schedule, source, calendar, [
      ...(rule ? [rule, ...toDayList('EXDATE', cancelled, schedule)] : toDayList('RDATE', taking, schedule)),
    ]);
  });
  const single = source.dates
    .filter(({ date }) => date >= today)
    .flatMap((date) =>
      toEvent(`${source.id}-${date.date}${(date.opensAt ?? '').replace(':', '')}@${source.host}`, date.date, date, source, calendar, []),
    );
  return [...regular, ...single];
}

type Times = Pick<Schedule, 'opensAt' | 'closesAt' | 'overnight'>;

function toEvent(uid: string, day: Day, times: Times, source: IcalSource, calendar: IcalCalendar, rhythm: readonly string[]): string[] {
  const language = `;LANGUAGE=${calendar.language}`;
  const end = times.closesAt === '24:00' || times.overnight || !times.opensAt ? addDays(day, 1) : day;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${calendar.today.replaceAll('-', '')}T000000Z`,
    `DTSTART${toMoment(day, times.opensAt)}`,
    `DTEND${toMoment(end, times.closesAt === '24:00' ? '00:00' : times.closesAt)}`,
    ...rhythm,
    `SUMMARY${language}:${escapePart(source.title)}`,
    `DESCRIPTION${language}:${escapePart(source.description)}`,
    ...(source.location ? [`LOCATION:${escapePart(source.location)}`] : []),
    ...(source.categories.length > 0 ? [`CATEGORIES${language}:${source.categories.map(escapePart).join(',')}`] : []),
    `URL:${source.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A rule that ends after so many hits; `undefined` for rhythms that no rule can say, such as even weeks of the year. */
function toRule({ days, everyWeeks, weekParity, weeksOfMonth, months }: Schedule, count: number): string | undefined {
  // several weekdays or weeks of a month, or only some months, are read wrongly by more than one program
  if (weekParity || (weeksOfMonth && (everyWeeks || months || days.length * weeksOfMonth.length > 1))) return undefined;
  const byDay = weeksOfMonth ? weeksOfMonth.flatMap((week) => days.map((day) => `${week}${day}`)) : days;
  return [
    weeksOfMonth ? 'RRULE:FREQ=MONTHLY' : 'RRULE:FREQ=WEEKLY;WKST=MO',
    ...(everyWeeks ? [`INTERVAL=${everyWeeks}`] : []),
    ...(months ? [`BYMONTH=${months.join(',')}`] : []),
    `BYDAY=${byDay.join(',')}`,
    `COUNT=${count}`,
  ].join(';');
}

function toDayList(name: 'EXDATE' | 'RDATE', days: readonly Day[], { opensAt }: Times): string[] {
  return days.map((day) => `${name}${toMoment(day, opensAt)}`);
}

/** The value of a property with its parameter: a time on the wall clock, or a whole day. */
function toMoment(day: Day, time: string | undefined): string {
  const date = day.replaceAll('-', '');
  return time ? `;TZID=${ZONE}:${date}T${time.replace(':', '')}00` : `;VALUE=DATE:${date}`;
}
