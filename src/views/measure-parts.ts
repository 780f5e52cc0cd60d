import type { Measure } from '../domain/catalog.ts';
import { MEASURE_STATUSES, type MeasureFacts } from '../domain/measure.ts';
import { textOf } from '../domain/record.ts';
import { pickText } from '../locales/localized.ts';
import { toRecordPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { formatPartialDate } from './format.ts';
import { toText, type TextView } from './text.ts';

/** A measure in a list of links. */
export interface MeasureLink {
  href: string;
  title: TextView;
  status: string;
  icon: string;
}

/** Pictograms by status; names of the Lucide set. */
export const STATUS_ICONS: Record<MeasureFacts['status'], string> = {
  planned: 'calendar-clock',
  ongoing: 'refresh-cw',
  implemented: 'circle-check',
  completed: 'flag',
  stopped: 'circle-x',
  unknown: 'circle-question-mark',
};

export function toMeasureLink(measure: Measure, { locale, t }: ViewContext): MeasureLink {
  const { status } = measure.facts;
  return {
    href: toRecordPath(locale, 'measure', measure.id),
    title: toText(textOf(measure, 'title', locale)!, locale),
    status: t(`measureStatus.${status}`),
    icon: STATUS_ICONS[status],
  };
}

/** How many of some measures have which status, in a fixed order. */
export function countStatuses(measures: readonly Measure[], { t }: ViewContext): { label: string; icon: string; count: number }[] {
  return MEASURE_STATUSES.map((status) => ({
    label: t(`measureStatus.${status}`),
    icon: STATUS_ICONS[status],
    count: measures.filter(({ facts }) => facts.status === status).length,
  }));
}

/** "Maßnahme 39 · Bericht der Region". */
export function toMeasureKind(measure: Measure, { catalog, locale, t }: ViewContext): string {
  const { concept, number } = measure.facts;
  const name = number === undefined ? t('measures.one') : t('measures.number', { number });
  return `${name} · ${pickText(catalog.site.concepts.find(({ id }) => id === concept)!.label, locale)!.text}`;
}

/** When a measure runs, in the words of the source where it has some. */
export function toPeriod(measure: Measure, { locale, intlTag, t }: ViewContext): TextView | undefined {
  const words = textOf(measure, 'timeDescription', locale);
  if (words) return toText(words, locale);
  const [from, until] = [measure.facts.startDate, measure.facts.endDate].map((date) => date && formatPartialDate(date, intlTag));
  if (from && until) return { text: from === until ? from : t('measure.fromUntil', { from, until }) };
  if (from) return { text: t('measure.from', { date: from }) };
  return until ? { text: t('measure.until', { date: until }) } : undefined;
}

/** Years that a source names for a measure: all of a span, or the one it names. */
export function listYears({ startDate, endDate }: MeasureFacts): string[] {
  const [from, until] = [startDate, endDate].map((date) => (date === undefined ? undefined : Number(date.slice(0, 4))));
  if (from === undefined || until === undefined) return [from, until].flatMap((year) => (year === undefined ? [] : [String(year)]));
  return Array.from({ length: until - from + 1 }, (_, index) => String(from + index));
}
