import type { ContentIssue } from '../domain/issue.ts';
import type { Field } from '../domain/catalog.ts';
import { SOURCE_LOCALE } from '../locales/locales.ts';
import type { Check } from './check.ts';
import { readableFields, translationsOf } from './records.ts';

/** Entries of a list stand side by side with those of the German one; one too few and every answer below it belongs to another need. */
export const sameLists: Check = {
  id: 'same-lists',
  description: 'Each list of a translation has as many entries as the German one; each need of a field has its facts.',
  run: (catalog) => [
    ...translationsOf(catalog).flatMap(({ file, source, words }) =>
      readableFields(source).flatMap(([field, german]) => compare(file, field, words[field], german)),
    ),
    ...[...catalog.fields.values()].flatMap(checkNeeds),
  ],
};

function compare(file: string, field: string, found: unknown, german: unknown): ContentIssue[] {
  if (!Array.isArray(found) || !Array.isArray(german) || found.length === german.length) return [];
  return [differing(file, field, found.length, german.length)];
}

function checkNeeds({ file, facts, texts }: Field): ContentIssue[] {
  const expected = texts[SOURCE_LOCALE]?.words.needs?.length ?? 0;
  return facts.answers.length === expected ? [] : [differing(file, 'answers', facts.answers.length, expected)];
}

function differing(file: string, field: string, found: number, expected: number): ContentIssue {
  return { level: 'error', code: 'list-differs', file, field, values: { found, expected } };
}
