import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { readableFields, translationsOf } from './records.ts';

/** What the German file does not say is a statement nobody has checked. */
export const orphanWords: Check = {
  id: 'orphan-words',
  description: 'A translation has no field that the German file does not have.',
  run: (catalog) =>
    translationsOf(catalog).flatMap(({ file, source, words }) =>
      readableFields(words)
        .filter(([name]) => source[name] === undefined)
        .map(([name]): ContentIssue => ({ level: 'warning', code: 'translation-orphan', file, field: name, values: { name } })),
    ),
};
