import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGES } from './built-pages.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:a11y'], rules: RULES }),
  );
  const findings: string[] = [];
  for (const { path, html } of PAGES) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      findings.push(...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`));
  }
  expect(findings.slice(0, 40)).toEqual([]);
});

/** Differences from the recommended set, each with its reason. */
const RULES = {
  // how the compiler writes tags and attributes is no fault of a page
  'doctype-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'void-style': 'off',
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  // role="list" gives back to Safari what list-style: none takes away
  'no-redundant-role': 'off',
  // a strict policy stands in the header; our own files need no integrity of their own
  'require-sri': 'off',
  // data of the page for search engines, not code
  'script-type': 'off',
  // numbers we print hold no-break spaces; the rule also wants them in the words of a link that calls
  'tel-non-breaking': 'off',
  // a choice in a filter counts at once and a status line says what it did; a button would do nothing more
  'wcag/h32': 'off',
} as const;
