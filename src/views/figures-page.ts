import type { Figure } from '../domain/catalog.ts';
import { LOCALES } from '../locales/locales.ts';
import { toRegionName } from '../locales/regions.ts';
import { toBars, type BarTableView } from './bar-table.ts';
import { townName, type ViewContext } from './context.ts';
import { formatNumber, formatPartialDate, formatPercent } from './format.ts';
import { toLineChart, type LineChart } from './line-chart.ts';
import { toShell, type Shell } from './shell.ts';
import { toLabel, type TextView } from './text.ts';
import { toSources, type TruthView } from './truth.ts';
import { toWaffle, type Waffle } from './waffle.ts';

/** One figure: its picture, its table, what to mind, and where it is from. */
export interface FigureView {
  id: string;
  title: TextView;
  waffle: Waffle | undefined;
  lines: { chart: LineChart; names: TextView[] } | undefined;
  table: BarTableView;
  /** Whether the number itself is the picture. */
  isLarge: boolean;
  /** "Stand: …", when all values are of one date and the table has no column for it. */
  asOf: string | undefined;
  note: TextView | undefined;
  sources: TruthView['sources'];
}

export interface FiguresPageView {
  shell: Shell;
  title: string;
  lead: string;
  figures: FigureView[];
}

export function toFiguresPage(context: ViewContext): FiguresPageView {
  const { catalog, t } = context;
  const title = t('figures.title', { town: townName(context) });
  const lead = t('figures.lead');
  return {
    shell: toShell({ path: ['figures'], title, description: lead }, context),
    title,
    lead,
    figures: [...catalog.figures.values()].map((figure) => toFigure(figure, context)),
  };
}

type Value = Figure['values'][number];

function toFigure(figure: Figure, context: ViewContext): FigureView {
  const { locale, t } = context;
  const { id, chart, values, label, note, evidence } = figure;
  const title = toLabel(label, locale);
  const columns = toColumns(figure, context);
  const bars = chart === 'bars' ? toBars(values.map(({ value }) => value)) : [];
  const date = values[0]!.date;
  return {
    id,
    title,
    waffle: chart === 'share' ? toWaffle(values[0]!.value) : undefined,
    lines: chart === 'line' ? toLines(figure, context) : undefined,
    table: {
      caption: title,
      heads: [...columns.map(({ head }) => head), t(`figures.${figure.unit}`)],
      rows: values.map((value, index) => ({
        cells: columns.map(({ toCell }) => toCell(value)),
        value: formatValue(value, figure, context),
        bar: bars[index],
      })),
    },
    isLarge: chart === 'number' || chart === 'share',
    asOf: date && !columns.some(({ isDate }) => isDate) ? t('figures.asOf', { date: formatPartialDate(date, context.intlTag) }) : undefined,
    note: note && toLabel(note, locale),
    sources: toSources(evidence, context),
  };
}

interface Column {
  head: string;
  toCell: (value: Value) => TextView;
  isDate?: boolean;
}

/** What tells the values of a figure apart: names first, then dates that differ, then ways of counting. */
function toColumns({ values, series }: Figure, { locale, intlTag, t }: ViewContext): Column[] {
  const hasNames = values.some(({ region, label }) => region ?? label);
  const isOneDate = new Set(values.map(({ date }) => date)).size === 1;
  const columns: Column[] = [];
  if (hasNames) {
    columns.push({
      head: values.every(({ region }) => region) ? t('figures.region') : t('figures.name'),
      toCell: ({ region, label }) => (label ? toLabel(label, locale) : { text: region ? toRegionName(region, locale) : '' }),
    });
  }
  if (!isOneDate || !hasNames) {
    columns.push({
      head: t('figures.date'),
      toCell: ({ date }) => ({ text: date ? formatPartialDate(date, intlTag) : t('truth.noDate') }),
      isDate: true,
    });
  }
  if (series) columns.push({ head: t('figures.series'), toCell: (value) => toLabel(series[value.series ?? ''] ?? { de: '' }, locale) });
  return columns;
}

/** A value as its source gives it; a round one says so. */
function formatValue({ value, approximate }: Value, { unit }: Figure, { intlTag, t }: ViewContext): string {
  const text = unit === 'percent' ? formatPercent(value, intlTag) : formatNumber(value, intlTag);
  return approximate ? t('figures.about', { value: text }) : text;
}

function toLines(figure: Figure, { locale, intlTag }: ViewContext): FigureView['lines'] {
  const dated = figure.values.flatMap(({ value, date, series }) => (date ? [{ value, date, series }] : []));
  const format = figure.unit === 'percent' ? formatPercent : formatNumber;
  const chart = toLineChart(dated, LOCALES[locale].dir, (value) => format(value, intlTag));
  return {
    chart,
    names: chart.curves.flatMap(({ series }) => (series && figure.series?.[series] ? [toLabel(figure.series[series], locale)] : [])),
  };
}
