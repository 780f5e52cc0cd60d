import { expect, test } from 'vitest';
import { LOCALES, type LocaleSlug } from '../../src/locales/locales.ts';
import { readContent } from '../../src/loading/read-content.ts';
import { collect, PAGES, ROOT, toTree } from './built-pages.ts';

const { content } = readContent(ROOT);
const pages = PAGES.filter(({ section }) => section === 'figures');

/** The number in a text of a language: only digits and the sign of decimals count. */
function readNumber(text: string, locale: LocaleSlug): number {
  const decimal = new Intl.NumberFormat(LOCALES[locale].intlTag).formatToParts(0.5).find(({ type }) => type === 'decimal')!.value;
  const digits = (text.match(/\d|[.,]/g) ?? []).filter((letter) => /\d/.test(letter) || letter === decimal).join('');
  return Number(digits.replace(decimal, '.'));
}

test('every number on the page is the number in the file, in every language', () => {
  expect(pages).toHaveLength(content!.site.locales.length);
  const findings = collect(pages, (page) => {
    const tree = toTree(page);
    return content!.figure.flatMap(({ id, values }) => {
      const shown = tree.querySelectorAll(`#${id} .bar-value bdi`).map(({ text }) => readNumber(text, page.locale as LocaleSlug));
      const wanted = values.map(({ value }) => value);
      return shown.join() === wanted.join() ? [] : [`${id} shows ${shown.join()} instead of ${wanted.join()}`];
    });
  });
  expect(findings).toEqual([]);
});

test('every figure says where it is from and of when it is', () => {
  const findings = collect(pages, (page) =>
    toTree(page)
      .querySelectorAll('.figure')
      .filter((figure) => figure.querySelectorAll('ul li').length === 0 || !/\d{4}/.test(figure.text))
      .map((figure) => figure.id),
  );
  expect(findings).toEqual([]);
});
