import { formatIssue, toIssueWords, type ContentIssue, type IssueLanguage } from '../../src/domain/issue.ts';
import type { Report } from './check-content.ts';
import { TEXTS } from './texts.ts';

/** Warnings of one kind that are shown unless all are asked for. */
const SHOWN_PER_KIND = 5;

/** A report as text for the terminal: errors in full, warnings in a line each and only some of a kind, last the numbers. */
export function formatReport({ issues, isPartial, records, words, readability }: Report, lang: IssueLanguage, showAll: boolean): string {
  const texts = TEXTS[lang];
  const errors = issues.filter(({ level }) => level === 'error');
  const warnings = issues.filter(({ level }) => level === 'warning');
  const blocks = [
    ...errors.map((issue) => formatIssue(issue, lang)),
    ...(showAll ? warnings.map((issue) => formatIssue(issue, lang)) : formatGroups(warnings, lang)),
    ...(isPartial ? [texts.checksWait] : []),
    [
      texts.summary(errors.length, warnings.length),
      formatCounts(texts.records, records),
      formatCounts(texts.words, words),
      ...formatReadability(readability, lang),
    ]
      .filter(Boolean)
      .join('\n'),
  ];
  return blocks.join('\n\n');
}

function formatReadability(scores: Report['readability'], lang: IssueLanguage): string[] {
  return Object.entries(scores).map(([locale, score]) => TEXTS[lang].readability(locale, score));
}

function formatGroups(warnings: readonly ContentIssue[], lang: IssueLanguage): string[] {
  const groups = Map.groupBy(warnings, ({ code }) => code);
  return [...groups.values()].map((group) => {
    const lines = group.slice(0, SHOWN_PER_KIND).map((issue) => formatLine(issue, lang));
    const rest = group.length - lines.length;
    return [...lines, ...(rest > 0 ? [TEXTS[lang].more(rest)] : [])].join('\n');
  });
}

function formatLine(issue: ContentIssue, lang: IssueLanguage): string {
  const [where] = formatIssue(issue, lang).split('\n');
  return `${where}: ${toIssueWords(issue, lang).message}`;
}

function formatCounts(title: string, counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return parts.length > 0 ? `${title}: ${parts.join(', ')}` : '';
}
