import type { GapMatrix, GapRow } from '../domain/gaps.ts';
import { toPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { formatList } from './format.ts';
import { toHeatLevel, toHeatMap, type HeatLevel, type HeatMap } from './heat-map.ts';
import { toLabel, type TextView } from './text.ts';

/** One number; it leads to the offers it counts where the list can show just these. */
export interface GapCell {
  count: number;
  level: HeatLevel;
  href: string | undefined;
}

/** Cells without an offer, in words: what is empty as a whole first, then the rest by topic. */
export interface EmptyCells {
  count: string;
  lines: { title: TextView; names: string }[];
  /** Whether there are so few lines that nobody needs to open them. */
  isShort: boolean;
}

/** Topic × something: a picture, a table, and the empty cells in words. */
export interface GapMatrixView {
  id: string;
  title: string;
  caption: string;
  notes: string[];
  columns: TextView[];
  /** Head of the column of offers that are left out; `undefined` when there are none. */
  left: string | undefined;
  rows: { topic: TextView; offers: GapCell; cells: GapCell[]; left: number }[];
  empty: EmptyCells;
  heatMap: HeatMap;
}

/** What a matrix is about. */
export interface GapSubject {
  /** Part of the page's address. */
  id: string;
  title: string;
  matrix: GapMatrix;
  toColumn: (column: string) => TextView;
  /** What offers are that stand in no column: in the head of theirs, and in a sentence with their number. */
  left: { head: string; toNote: (count: number) => string };
  notes?: string[];
  /** Name of the list's filter that fits the columns; `undefined` when it has none. */
  filter: string | undefined;
}

const SHORT = 4;

export function toGapMatrix(subject: GapSubject, context: ViewContext): GapMatrixView {
  const { id, title, matrix, toColumn, left, notes = [] } = subject;
  const { t } = context;
  const rows = matrix.rows.map((row) => toRow(row, subject, context));
  return {
    id,
    title,
    caption: t('gaps.caption', { title }),
    notes: [
      t('gaps.counted', { known: matrix.total - matrix.left, total: matrix.total }),
      ...(matrix.left > 0 ? [left.toNote(matrix.left)] : []),
      ...notes,
    ],
    columns: matrix.columns.map(toColumn),
    left: matrix.left > 0 ? left.head : undefined,
    rows,
    empty: toEmptyCells(subject, context),
    heatMap: toHeatMap(rows.map(({ cells }) => cells.map(({ level }) => level))),
  };
}

function toRow(
  { topic, offers, counts, left }: GapRow,
  { matrix, filter }: GapSubject,
  context: ViewContext,
): GapMatrixView['rows'][number] {
  const { locale } = context;
  const toCell = (count: number, query: string | undefined): GapCell => ({
    count,
    level: toHeatLevel(count),
    href: query === undefined || count === 0 ? undefined : `${toPath(locale, 'offers')}?topic=${topic}${query}`,
  });
  return {
    topic: topicLabel(topic, context),
    offers: toCell(offers, ''),
    cells: counts.map((count, index) => toCell(count, filter && `&${filter}=${matrix.columns[index]!}`)),
    left,
  };
}

function toEmptyCells({ matrix, toColumn }: GapSubject, context: ViewContext): EmptyCells {
  const { t, intlTag } = context;
  const { columns, rows } = matrix;
  const all = columns.map((_, index) => index);
  const isEmptyColumn = all.map((index) => rows.every(({ counts }) => counts[index] === 0));
  const emptyRows = isEmptyColumn.every(Boolean) ? [] : rows.filter(({ counts }) => counts.every((count) => count === 0));
  const toLine = (title: TextView, names: TextView[]) => ({
    title,
    names: formatList(
      names.map(({ text }) => text),
      intlTag,
    ),
  });
  const lines = [
    toLine({ text: t('gaps.noTopic') }, columns.filter((_, index) => isEmptyColumn[index]).map(toColumn)),
    toLine(
      { text: t('gaps.noColumn') },
      emptyRows.map(({ topic }) => topicLabel(topic, context)),
    ),
    ...rows
      .filter((row) => !emptyRows.includes(row))
      .map(({ topic, counts }) =>
        toLine(topicLabel(topic, context), columns.filter((_, index) => counts[index] === 0 && !isEmptyColumn[index]).map(toColumn)),
      ),
  ].filter(({ names }) => names !== '');
  const count = rows.flatMap(({ counts }) => counts).filter((cell) => cell === 0).length;
  return { count: t('gaps.empty', { count }), lines, isShort: lines.length <= SHORT };
}

function topicLabel(id: string, { catalog, locale }: ViewContext): TextView {
  return toLabel(catalog.topics.get(id)?.label ?? { de: id }, locale);
}
