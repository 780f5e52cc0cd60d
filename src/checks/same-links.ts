import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { readLinks } from './links.ts';
import { readableFields, toText, translationsOf } from './records.ts';

/** A translated text must not send people elsewhere than the German one. */
export const sameLinks: Check = {
  id: 'same-links',
  description: 'Each field of a translation leads to the same targets as the German field; links within the site to its own language.',
  run: (catalog) =>
    translationsOf(catalog).flatMap(({ locale, file, source, words }) =>
      readableFields(words).flatMap(([name, value]): ContentIssue[] => {
        const german = source[name];
        if (german === undefined) return [];
        const expected = readLinks(toText(german)).map((target) => target.replace(/^\/de\//, `/${locale}/`));
        const found = readLinks(toText(value));
        const missing = expected.filter((target) => !found.includes(target));
        const extra = found.filter((target) => !expected.includes(target));
        if (missing.length + extra.length === 0) return [];
        const values = { name, found: extra.join(', ') || '–', expected: missing.join(', ') || '–' };
        return [{ level: 'warning', code: 'parity-link', file, field: name, values }];
      }),
    ),
};
