import type { Measure } from '../domain/catalog.ts';
import type { ChangeLog } from '../domain/change.ts';
import { RECORD_KIND_NAMES, type RecordKindName } from '../domain/kinds.ts';
import { textOf } from '../domain/record.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import { townName, type ViewContext } from './context.ts';
import { toFieldsLink } from './measures-page.ts';
import { countStatuses } from './measure-parts.ts';
import { toRecordLink } from './record-link.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toText, type TextView } from './text.ts';

/** Numbers with a name for each row and column. */
export interface TableView {
  caption: string;
  columns: string[];
  rows: { name: TextView; href?: string; numbers: number[] }[];
}

export interface ReportPageView {
  shell: Shell;
  trail: Link[];
  title: string;
  lead: string;
  measures: TableView;
  offers: TableView;
  changesTitle: string;
  changes: TableView | undefined;
  basis: string;
  newOffers: Link[];
  others: Link[];
}

const CHANGE_TYPES = ['added', 'changed', 'removed'] as const;
const OFFER_STATUSES = ['active', 'paused', 'planned', 'unknown'] as const;

/** Years with changes, and this year; newest first. */
export function listReportYears({ changes }: ChangeLog, today: string): string[] {
  return [...new Set([today.slice(0, 4), ...changes.map(({ date }) => date.slice(0, 4))])].sort().reverse();
}

/** What is known today and what changed in a year. */
export function toReportPage(year: string, log: ChangeLog, context: ViewContext): ReportPageView {
  const { locale, catalog, t, today } = context;
  const title = t('report.title', { year });
  const lead = t('report.lead', { town: townName(context), year });
  const changes = log.changes.filter(({ date, locale: words }) => date.startsWith(year) && words === undefined);
  const added = new Set(changes.filter(({ kind, change }) => kind === 'offer' && change === 'added').map(({ id }) => id));
  return {
    shell: toShell({ path: ['report', year], title, description: lead }, context),
    trail: [toFieldsLink(context)],
    title,
    lead,
    measures: toMeasureTable(context),
    offers: toOfferTable(context),
    changesTitle: t('report.changes', { year }),
    changes: changes.length > 0 ? toChangeTable(changes, year, context) : undefined,
    basis: changes.length > 0 ? t(log.basis === 'history' ? 'report.basisHistory' : 'report.basisEvidence') : t('report.nothing', { year }),
    newOffers: [...catalog.offers.values()].filter(({ id }) => added.has(id)).map((offer) => toRecordLink('offer', offer, locale)),
    others: listReportYears(log, today)
      .filter((other) => other !== year)
      .map((other) => ({ href: toPath(locale, 'report', other), label: { text: other } })),
  };
}

function toMeasureTable(context: ViewContext): TableView {
  const { catalog, locale, t } = context;
  const statuses = countStatuses([...catalog.measures.values()], context);
  const isUsed = (_: unknown, index: number) => statuses[index]!.count > 0;
  const toNumbers = (measures: readonly Measure[]) => [
    ...countStatuses(measures, context)
      .filter(isUsed)
      .map(({ count }) => count),
    measures.length,
    measures.filter(({ facts }) => facts.evaluation).length,
  ];
  return {
    caption: t('report.measures'),
    columns: [...statuses.filter(isUsed).map(({ label }) => label), t('report.total'), t('report.evaluated')],
    rows: [
      ...[...catalog.fields.values()].map((field) => ({
        name: toText(textOf(field, 'title', locale)!, locale),
        href: toRecordPath(locale, 'field', field.id),
        numbers: toNumbers(catalog.measuresByField.get(field.id) ?? []),
      })),
      { name: { text: t('report.total') }, numbers: toNumbers([...catalog.measures.values()]) },
    ],
  };
}

function toOfferTable({ catalog, t }: ViewContext): TableView {
  const offers = [...catalog.offers.values()];
  return {
    caption: t('report.offers'),
    columns: [t('report.total')],
    rows: [
      ...OFFER_STATUSES.map((status) => ({
        name: { text: t(`report.${status}`) },
        numbers: [offers.filter(({ facts }) => facts.status === status).length],
      })),
      { name: { text: t('report.confirmed') }, numbers: [offers.filter(({ facts }) => facts.assuredDate).length] },
      { name: { text: t('report.total') }, numbers: [offers.length] },
    ],
  };
}

function toChangeTable(changes: ChangeLog['changes'], year: string, { t }: ViewContext): TableView {
  const count = (kind: RecordKindName, type: (typeof CHANGE_TYPES)[number]) =>
    new Set(changes.filter((entry) => entry.kind === kind && entry.change === type).map(({ id }) => id)).size;
  return {
    caption: t('report.changes', { year }),
    columns: CHANGE_TYPES.map((type) => t(`report.${type}`)),
    rows: RECORD_KIND_NAMES.filter((kind) => changes.some((entry) => entry.kind === kind)).map((kind) => ({
      name: { text: t(`kind.${kind}`) },
      numbers: CHANGE_TYPES.map((type) => count(kind, type)),
    })),
  };
}
