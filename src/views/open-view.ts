import { findDated, holidaysOf } from '../domain/agenda.ts';
import type { Offer } from '../domain/catalog.ts';
import { addDays, type Day } from '../domain/days.ts';
import { listOccurrences, toOpenSpans, type OpenSpan } from '../domain/occurrences.ts';
import { WEEKDAYS } from '../domain/schedule.ts';
import type { ViewContext } from './context.ts';
import { formatWeekday } from './schedule-rows.ts';

/** What the browser needs to say whether something is open right now. */
export interface OpenView {
  from: Day;
  /** `day:start-end`, in days since `from` and minutes since the midnight of that day: what repeats packs well. */
  spans: string;
  /** Days that the spans cover. */
  days: number;
  /** Names of the weekdays, Monday first, where browsers do not know them. */
  weekdays: string | undefined;
}

const OPEN_DAYS = 21;
const MINUTES_PER_DAY = 1440;

/** `undefined` where no hours are known, or not surely enough. */
export function toOpenView(offer: Offer, context: ViewContext): OpenView | undefined {
  const { catalog, today, locale } = context;
  if (!findDated(catalog).includes(offer)) return undefined;
  const period = { from: today, to: addDays(today, OPEN_DAYS - 1) };
  const spans = toOpenSpans(listOccurrences(offer.facts, period, holidaysOf(catalog)), today);
  if (spans.length === 0) return undefined;
  return {
    from: today,
    spans: spans.map(toText).join(' '),
    days: OPEN_DAYS,
    // Chromium has no words of Kurmanji
    weekdays: locale === 'kmr' ? WEEKDAYS.map((day) => formatWeekday(day, context)).join('|') : undefined,
  };
}

function toText([start, end]: OpenSpan): string {
  const day = Math.floor(start / MINUTES_PER_DAY);
  return `${day}:${start - day * MINUTES_PER_DAY}-${end - day * MINUTES_PER_DAY}`;
}
