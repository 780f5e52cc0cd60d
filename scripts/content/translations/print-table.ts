import type { Content } from '../../../src/domain/catalog.ts';
import { folderOf } from '../../../src/domain/kinds.ts';
import { summarizeTranslations } from '../../../src/domain/translation-summary.ts';

const STATES = ['missing', 'machine', 'behind', 'checked'] as const;

/** A table language × kind: how many records are missing, made by a machine, behind the German words, checked by a person. */
export function formatTranslationTable(content: Content): string {
  const rows = summarizeTranslations(content, content.site.locales);
  const cells = [
    ['', '', 'total', ...STATES],
    ...rows.map((row) => [row.locale, folderOf(row.kind), row.total, ...STATES.map((state) => row[state])]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => String(line[column]).length)));
  return cells
    .map((line) =>
      line.map((cell, column) => (column < 2 ? String(cell).padEnd(widths[column]!) : String(cell).padStart(widths[column]!))).join('  '),
    )
    .join('\n');
}
