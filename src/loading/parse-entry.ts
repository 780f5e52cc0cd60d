import type { z } from 'zod';
import type { ContentIssue, IssueValues } from '../domain/issue.ts';
import type { IssueCode } from '../domain/issue-texts.ts';
import { findClosest } from '../domain/suggest.ts';
import type { SourceOf } from './parse-yaml.ts';
import { findHint } from './schema-hints.ts';
import { showText } from './show-text.ts';

/** Parsed data, or everything that is wrong with it. */
export type ParseResult<T> = { data: T; issues: [] } | { data: undefined; issues: ContentIssue[] };

/** Parses data from a file with a schema; every finding names the field, what is wrong and, from the schema's examples, how to mend it. */
export function parseEntry<T>(schema: z.ZodType<T>, data: unknown, file: string, sourceOf: SourceOf = () => undefined): ParseResult<T> {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, issues: [] };
  const { issues } = result.error;
  // zod measures the length of a text that should be a list; that it is no list says it all.
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')));
  const telling = issues.filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(path.join('.')));
  return { data: undefined, issues: telling.flatMap((issue) => toIssues(issue, schema, data, file, sourceOf)) };
}

function toIssues(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown, file: string, sourceOf: SourceOf): ContentIssue[] {
  const path = issue.path.map(String);
  const value = valueAt(data, path);
  const hint = findHint(schema, path);
  const make = (code: IssueCode, values: IssueValues = {}, at = path): ContentIssue => ({
    level: 'error',
    code,
    file,
    ...(at.length > 0 && { field: at.join('.') }),
    values,
  });

  if (issue.code === 'custom') {
    const params = issue.params as { issue: IssueCode; values: IssueValues };
    const values = Object.entries(params.values).map(([key, shown]) => [key, typeof shown === 'string' ? showText(shown) : shown]);
    return [make(params.issue, Object.fromEntries(values) as IssueValues)];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => {
      const closest = findClosest(name, hint.properties);
      const suggestion = closest ? `„${closest}“?` : hint.properties.join(', ');
      return make('field-unknown', { name, suggestion }, [...path, name]);
    });
  }
  const name = path.at(-1) ?? '';
  if (issue.code === 'invalid_key') return [make('field-format', { value: showText(name), example: hint.example })];
  if (value === undefined) return [make('field-missing', { name, example: hint.example })];
  if (value === null) return [make('field-empty', { example: hint.example })];
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number') {
    // The number itself has lost its zeros and its plus.
    return [make('field-needs-quotes', { value: sourceOf(path.join('.')) ?? value })];
  }
  if (issue.code === 'invalid_type')
    return [make('field-type', { expected: issue.expected, received: typeName(value), example: hint.example })];
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const closest = typeof value === 'string' ? findClosest(value, allowed) : undefined;
    return [make('field-choice', { value: show(value), suggestion: `${closest ? `„${closest}“? ` : ''}(${allowed.join(', ')})` })];
  }
  if (issue.code === 'invalid_union') return [make('field-format', { value: show(value), example: hint.example })];
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const limit = issue.code === 'too_big' ? `≤ ${issue.maximum}` : `≥ ${issue.minimum}`;
    if (Array.isArray(value)) return [make('list-length', { length: value.length, limit })];
    if (typeof value === 'string' && issue.code === 'too_big')
      return [make('field-too-long', { length: value.length, limit: Number(issue.maximum) })];
    if (typeof value === 'string') return [make('field-empty', { example: hint.example })];
    return [make('field-range', { value: show(value), limit, example: hint.example })];
  }
  return [make('field-format', { value: show(value), example: hint.example })];
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined),
    data,
  );
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function show(value: unknown): string {
  return showText(typeof value === 'string' ? value : JSON.stringify(value));
}
