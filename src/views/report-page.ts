import type { ChangeLog } from '../domain/change.ts';
import { RECORD_KIND_NAMES, type RecordKindName } from '../domain/kinds.ts';
import { textOf } from '../domain/record.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import { townName, type ViewContext } from './context.ts';
import { toFieldsLink } from './measures-page.ts';
import { countStatuses } from './measure-parts.ts';
import { toLinks } from './measure-page.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toText, type TextView } from './text.ts';

/** Numbers with a name for each row and column. */
export interface TableView {
  caption: string;
  columns: string[];
  rows: { name: string; numbers: number[] }[];
}

export interface ReportPageView {
  shell: Shell;
  trail: Link[];
  title: string;
  lead: string;
  measures: TableView;
  /** Names of the columns of the measures' table. */
  fields: { href: string; kind: string; title: TextView }[];
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
    fields: [...catalog.fields.values()].map((field) => ({
      href: toRecordPath(locale, 'field', field.id),
      kind: t('fields.number', { number: field.facts.number }),
      title: toText(textOf(field, 'title', locale)!, locale),
    })),
    offers: toOfferTable(context),
    changesTitle: t('report.changes', { year }),
    changes: changes.length > 0 ? toChangeTable(changes, year, context) : undefined,
    basis: changes.length > 0 ? t(log.basis === 'history' ? 'report.basisHistory' : 'report.basisEvidence') : t('report.nothing', { year }),
    newOffers: toLinks(
      'offer',
      [...catalog.offers.values()].filter(({ id }) => added.has(id)),
      context,
    ),
    others: listReportYears(log, today)
      .filter((other) => other !== year)
      .map((other) => ({ href: toPath(locale, 'report', other), label: { text: other } })),
  };
}

function toMeasureTable(context: ViewContext): TableView {
  const { catalog, t } = context;
  const columns = [...catalog.fields.values()].map(({ id }) => catalog.measuresByField.get(id) ?? []);
  const counts = columns.map((measures) => countStatuses(measures, context).map(({ count }) => count));
  const names = countStatuses([], context).map(({ label }) => label);
  const evaluated = columns.map((measures) => measures.filter(({ facts }) => facts.evaluation).length);
  const rows = names.map((name, row) => ({ name, numbers: counts.map((column) => column[row]!) }));
  return {
    caption: t('report.measures'),
    columns: [...[...catalog.fields.values()].map(({ facts }) => t('fields.number', { number: facts.number })), t('report.total')],
    rows: [
      ...rows.filter(({ numbers }) => numbers.some(Boolean)),
      { name: t('report.total'), numbers: columns.map(({ length }) => length) },
      { name: t('report.evaluated'), numbers: evaluated },
    ].map(({ name, numbers }) => ({ name, numbers: [...numbers, sum(numbers)] })),
  };
}

function toOfferTable({ catalog, t }: ViewContext): TableView {
  const offers = [...catalog.offers.values()];
  return {
    caption: t('report.offers'),
    columns: [t('report.total')],
    rows: [
      ...OFFER_STATUSES.map((status) => ({
        name: t(`report.${status}`),
        numbers: [offers.filter(({ facts }) => facts.status === status).length],
      })),
      { name: t('report.confirmed'), numbers: [offers.filter(({ facts }) => facts.assuredDate).length] },
      { name: t('report.total'), numbers: [offers.length] },
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
      name: t(`kind.${kind}`),
      numbers: CHANGE_TYPES.map((type) => count(kind, type)),
    })),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
