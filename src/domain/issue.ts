import { ISSUE_TEXTS, type IssueCode } from './issue-texts.ts';

/** Languages in which the checker speaks to editors. */
export type IssueLanguage = 'de' | 'en';

/** Values that an issue text mentions, for example the wrong value or the id that is missing. */
export type IssueValues = Record<string, string | number>;

/** Something wrong in `content/`, as data; the words are added by {@link formatIssue}. */
export interface ContentIssue {
  level: 'error' | 'warning';
  code: IssueCode;
  /** Path from the project's root with forward slashes. */
  file: string;
  /** 1-based; `undefined` when the issue is about the whole file. */
  line?: number;
  column?: number;
  /** Path of the field, for example `schedules.0.opensAt`. */
  field?: string;
  values?: IssueValues;
}

/** What {@link formatIssue} says, in parts, for machines that want them one by one. */
export function toIssueWords(issue: ContentIssue, language: IssueLanguage): { message: string; fix: string } {
  const text = ISSUE_TEXTS[issue.code][language];
  return { message: fill(text.message, issue.values), fix: fill(text.fix, issue.values) };
}

/** One issue as an editor reads it in the terminal and on the pull request: where, what, how to mend it. */
export function formatIssue(issue: ContentIssue, language: IssueLanguage): string {
  const { message, fix } = toIssueWords(issue, language);
  const position = issue.line ? `:${issue.line}:${issue.column ?? 1}` : '';
  const where = `${issue.file}${position}${issue.field ? ` → ${issue.field}` : ''}`;
  const sign = issue.level === 'error' ? '✖' : '⚠';
  return `${sign} ${where}\n  ${message}\n  ${language === 'de' ? 'So geht es' : 'Fix'}: ${fix}`;
}

/** By file, then line, then column, so that two runs print the same. */
export function compareIssues(a: ContentIssue, b: ContentIssue): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}

function fill(text: string, values: IssueValues = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
