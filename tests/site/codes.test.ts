import { expect, test } from 'vitest';
import { readCode } from '../fixtures/read-code.ts';
import { collect, PAGES, toTree } from './built-pages.ts';

const PATHS = new Set(PAGES.map(({ path }) => path));

test('every code of the folders, and of the German notices, leads to a page that exists', { timeout: 600_000 }, () => {
  let codes = 0;
  const pages = PAGES.filter(({ path, locale }) => path.includes('/folder/') || (locale === 'de' && path.endsWith('/notice/')));
  const findings = collect(pages, (page) =>
    toTree(page)
      .querySelectorAll('.code')
      .filter((code) => {
        codes += 1;
        const size = Number(code.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]);
        const url = readCode(code.querySelector('path')!.getAttribute('d')!, size);
        // what people would type is the same address
        return !PATHS.has(url.replace(/^https:\/\/[^/]+/, '')) || `https://${code.textContent.trim()}/` !== url;
      })
      .map((code) => code.textContent.trim()),
  );
  expect(findings).toEqual([]);
  expect(codes).toBeGreaterThan(1000);
  console.log(`${codes} codes read back`);
});
