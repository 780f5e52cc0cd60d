import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { collect, PAGES, toTree } from './built-pages.ts';

const PATHS = new Set(PAGES.map(({ path }) => path));
const SCALE = 4;

/** Draws a code as it stands in the page and reads it with a library that did not write it. */
function decode(path: string, size: number): string {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const start = row * side + Number(x) * SCALE;
      for (let pixel = start; pixel < start + Number(width) * SCALE; pixel += 1) pixels.fill(0, pixel * 4, pixel * 4 + 3);
    }
  return jsQR(pixels, side, side)?.data ?? '';
}

test('every code of the folders, and of the German notices, leads to a page that exists', { timeout: 600_000 }, () => {
  let codes = 0;
  const pages = PAGES.filter(({ path, locale }) => path.includes('/folder/') || (locale === 'de' && path.endsWith('/notice/')));
  const findings = collect(pages, (page) =>
    toTree(page)
      .querySelectorAll('.code')
      .filter((code) => {
        codes += 1;
        const size = Number(code.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]);
        const url = decode(code.querySelector('path')!.getAttribute('d')!, size);
        // what people would type is the same address
        return !PATHS.has(url.replace(/^https:\/\/[^/]+/, '')) || `https://${code.textContent.trim()}/` !== url;
      })
      .map((code) => code.textContent.trim()),
  );
  expect(findings).toEqual([]);
  expect(codes).toBeGreaterThan(1000);
  console.log(`${codes} codes read back`);
});
