import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { compareNumbers } from './numbers.ts';
import { readableFields, toText, translationsOf } from './records.ts';

/** A wrong hour or price in one language harms only those who cannot read the right one. */
export const sameNumbers: Check = {
  id: 'same-numbers',
  description: 'Each field of a translation has the numbers of the German field.',
  run: (catalog) =>
    translationsOf(catalog).flatMap(({ locale, file, source, words }) =>
      readableFields(words).flatMap(([name, value]): ContentIssue[] => {
        const german = source[name];
        if (german === undefined) return [];
        const { missing, extra } = compareNumbers(toText(german), toText(value), locale);
        if (missing.length + extra.length === 0) return [];
        const values = { name, found: extra.join(', ') || '–', expected: missing.join(', ') || '–' };
        return [{ level: 'warning', code: 'parity-number', file, field: name, values }];
      }),
    ),
};
