import { listPartTags, readGuideParts } from '../domain/guide-parts.ts';
import type { ContentIssue } from '../domain/issue.ts';
import { SOURCE_LOCALE } from '../locales/locales.ts';
import type { Check } from './check.ts';

/** The parts of a guide are facts: offers, contacts, dates. No language may show others, or fewer steps. */
export const sameParts: Check = {
  id: 'same-parts',
  description: 'Each translation of a guide has the parts of the German text in their order, and as many steps.',
  run: ({ guides }) =>
    [...guides.values()].flatMap(({ texts }) => {
      const expected = listParts(texts[SOURCE_LOCALE]?.words.body ?? '');
      return Object.values(texts).flatMap(({ words, file }): ContentIssue[] => {
        const found = listParts(words.body ?? '');
        const differing = Math.max(expected.length, found.length);
        const at = Array.from({ length: differing }, (_, index) => index).find((index) => expected[index] !== found[index]);
        if (words.body === undefined || at === undefined) return [];
        const values = { found: found[at] ?? '–', expected: expected[at] ?? '–' };
        return [{ level: 'error', code: 'guide-parts-differ', file, field: 'body', values }];
      });
    }),
};

function listParts(body: string): string[] {
  const steps = readGuideParts(body).parts.flatMap((part) => (part.part === 'Steps' ? part.steps : []));
  return [...listPartTags(body), `${steps.length} × **…**`];
}
