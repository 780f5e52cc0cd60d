import { isRealDay } from '../../../src/domain/evidence.ts';
import type { OfferFacts } from '../../../src/domain/offer.ts';
import { scheduleSchema, WEEKDAYS, type Schedule, type Weekday } from '../../../src/domain/schedule.ts';
import { readOwn } from './join-rows.ts';
import type { ScheduleRow } from './shapes.ts';
import type { Reading } from './values.ts';

/** Times of an offer or contact, sorted by what content knows. */
export interface Times {
  schedules: Schedule[];
  dates: OfferFacts['dates'];
  /** What is no rule that content could hold. */
  words: string[];
}

// prettier-ignore
const USED = [
  'id', 'service_id', 'location_id', 'service_at_location_id', 'valid_from', 'valid_to', 'dtstart', 'until', 'wkst', 'freq', 'interval',
  'byday', 'byweekno', 'bymonthday', 'byyearday', 'count', 'opens_at', 'closes_at', 'description', 'attributes',
];

/**
 * Reads rhythms, single days and times in words. A rule that content could only hold with more days than it means stays words.
 *
 * @param isOwn whether the record comes from our own export: the description of a rule then says nothing new
 */
export function readSchedules(rows: readonly ScheduleRow[], isOwn: boolean, reading: Reading): Times {
  const times: Times = { schedules: [], dates: [], words: [] };
  // the same times may stand on a service and on its place
  const byId = new Map(rows.map((row, index) => [row.id ?? index, row]));
  for (const row of byId.values()) {
    reading.notes.addRest('schedule', row, USED, reading.source);
    const rule = readRule(row);
    const parsed = rule && scheduleSchema.safeParse({ ...rule, ...readPeriod(row), ...readTimes(row, reading), ...readExceptions(row) });
    const isSingle = !rule && !row.freq && !row.byday && isDay(row.dtstart);
    if (parsed?.success) times.schedules.push(parsed.data);
    else if (isSingle) times.dates.push(toDate(row.dtstart!, readTimes(row, reading)));
    else if (!row.description || row.freq || row.byday) reading.notes.add('unusable', 'schedule', row, reading.source);
    const saysMore = !isOwn || !(parsed?.success ?? isSingle);
    if (row.description && saysMore) times.words.push(row.description);
  }
  return times;
}

function toDate(date: string, { opensAt, closesAt }: Pick<Schedule, 'opensAt' | 'closesAt'>): OfferFacts['dates'][number] {
  return { date, ...(opensAt && { opensAt }), ...(closesAt && { closesAt }) };
}

type Rule = Pick<Schedule, 'days' | 'everyWeeks' | 'weekParity' | 'weeksOfMonth' | 'months'>;

/** `undefined` when there is no rule, or one that content does not know. */
function readRule(row: ScheduleRow): Partial<Rule> | undefined {
  const own = readOwn(row.attributes).get('rhythm');
  if (own) return parseRule(own);
  const { byday, byweekno, interval = 1, bymonthday, byyearday, count } = row;
  const tokens = [...(byday?.replaceAll(' ', '') ?? '').matchAll(/(?:^|,)([+-]?\d+)?([A-Z]{2})(?=,|$)/g)];
  const weekParity = byweekno ? readParity(byweekno) : undefined;
  const hasMore = [bymonthday, byyearday, count].some((limit) => limit !== undefined) || (byweekno && !weekParity);
  if (hasMore || tokens.length === 0 || tokens.length !== byday!.split(',').length) return undefined;
  const days = [...new Set(tokens.map(([, , day]) => day as Weekday))];
  const weeks = [...new Set(tokens.flatMap(([, week]) => (week ? [Number(week)] : [])))];
  if (!days.every((day) => WEEKDAYS.includes(day))) return undefined;
  if (weeks.length > 0) {
    const isGrid = tokens.length === days.length * weeks.length && tokens.every(([, week]) => week);
    return isGrid && row.freq === 'MONTHLY' && interval === 1 && !byweekno ? { days, weeksOfMonth: weeks } : undefined;
  }
  if (interval !== 1 && row.freq === 'MONTHLY') return undefined;
  return { days, ...(weekParity && { weekParity }), ...(interval > 1 && { everyWeeks: interval }) };
}

/** The schema says afterwards whether it is one. */
function parseRule(json: string): Partial<Rule> | undefined {
  try {
    return JSON.parse(json) as Partial<Rule>;
  } catch {
    return undefined;
  }
}

function readParity(byweekno: string): Schedule['weekParity'] {
  const weeks = byweekno.split(',').map(Number);
  const isFull = weeks.length >= 26 && new Set(weeks).size === weeks.length;
  if (isFull && weeks.every((week) => week % 2 === 0)) return 'even';
  return isFull && weeks.every((week) => week % 2 === 1) ? 'odd' : undefined;
}

function readPeriod({ valid_from: from, valid_to: to, dtstart, until, interval = 1 }: ScheduleRow) {
  const validFrom = isDay(from) ? from : interval > 1 && isDay(dtstart) ? dtstart : undefined;
  const validTo = isDay(to) ? to : isDay(until) ? until : undefined;
  return { ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
}

/** `09:30`, `09:30:00`, with `Z` or an offset. */
const TIME = /^(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;
const OUR_OFFSETS = new Set(['+01:00', '+02:00', undefined]);

/** Times as on the sign on the door: the digits count, whatever the offset. Closing not after opening means the next day. */
function readTimes(row: ScheduleRow, { notes, source }: Reading): Pick<Schedule, 'opensAt' | 'closesAt' | 'overnight'> {
  const [opens, closes] = (['opens_at', 'closes_at'] as const).map((key) => {
    const match = TIME.exec(row[key] ?? '');
    if (row[key] && !match) notes.add('unusable', `schedule.${key}`, row[key], source);
    if (match && !OUR_OFFSETS.has(match[2])) notes.add('assumed', 'schedule.offset', row[key], source);
    return match?.[1];
  });
  const closesAt = closes === '00:00' ? '24:00' : closes;
  return {
    ...(opens && { opensAt: opens }),
    ...(closesAt && { closesAt }),
    ...(opens && closesAt && closesAt <= opens && { overnight: true }),
  };
}

function readExceptions(row: ScheduleRow) {
  const own = readOwn(row.attributes);
  return {
    ...(own.has('exceptDates') && { exceptDates: own.get('exceptDates')!.split(',') }),
    ...(own.has('closedOnHolidays') && { closedOnHolidays: true }),
    ...(own.has('closedInSchoolHolidays') && { closedInSchoolHolidays: true }),
  };
}

function isDay(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDay(value);
}
