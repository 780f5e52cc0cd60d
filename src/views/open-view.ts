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
  spans: OpenSpan[];
  /** Days that the spans cover. */
  days: number;
  /** Names of the weekdays, Monday first: browsers know no Kurmanji. */
  weekdays: string[];
}

const OPEN_DAYS = 60;

/** `undefined` where no hours are known, or not surely enough. */
export function toOpenView(offer: Offer, context: ViewContext): OpenView | undefined {
  const { catalog, today } = context;
  if (!findDated(catalog).includes(offer)) return undefined;
  const period = { from: today, to: addDays(today, OPEN_DAYS - 1) };
  const spans = toOpenSpans(listOccurrences(offer.facts, period, holidaysOf(catalog)), today);
  if (spans.length === 0) return undefined;
  return { from: today, spans, days: OPEN_DAYS, weekdays: WEEKDAYS.map((day) => formatWeekday(day, context)) };
}
