import { describe, expect, test } from 'vitest';
import { KINDS } from '../domain/kinds.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { parseFile } from './parse-file.ts';

const parse = (text: string, locale: LocaleSlug = 'de') =>
  parseFile({ path: `content/pages/about/page.${locale}.md`, text }, KINDS.page, locale);
const HEAD = 'translation: { status: human, from: de, of: {}, date: "2026-11-01" }\n';

describe('parseFile', () => {
  test('divides the German file into facts and words', () => {
    const { parsed } = parse('---\ntitle: Über\nsummary: Kurz.\norder: 1\n---\n\nText\n');
    expect(parsed).toEqual({ facts: { order: 1 }, words: { title: 'Über', summary: 'Kurz.', body: 'Text' }, translation: undefined });
  });

  test('takes an empty field of a translation as not translated yet', () => {
    expect(parse(`---\n${HEAD}title: About\nsummary:\n---\n`, 'en').parsed?.words).toEqual({ title: 'About' });
  });

  test('refuses a fact in a translation and names the file where it lives', () => {
    expect(parse(`---\n${HEAD}title: About\norder: 2\n---\n`, 'en').issues).toMatchObject([
      { code: 'fact-in-translation', field: 'order', values: { source: 'content/pages/about/page.de.md' } },
    ]);
  });

  test('knows in which line the body begins', () => {
    expect(parse('---\ntitle: Über\nsummary: Kurz.\norder: 1\n---\n\n\nText\n').locate('body')).toEqual({ line: 8, column: 1 });
  });
});
