import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRedirects } from '../loading/read-redirects.ts';
import { toRedirectPage } from './redirect-pages.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lotse-redirects-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/site.yaml'), 'locales: [ de, ar ]\n');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const redirectsOf = (yaml: string) => {
  writeFileSync(join(root, 'content/redirects.yaml'), yaml);
  return readRedirects(root);
};

test('an old address leads to the new one in every language', () => {
  expect(redirectsOf('offers/old: offers/new\n')).toEqual([
    { from: '/de/offers/old/', to: '/de/offers/new/' },
    { from: '/ar/offers/old/', to: '/ar/offers/new/' },
  ]);
});

test('a page of text stands at the top', () => {
  expect(redirectsOf('pages/old: pages/about\n')[0]).toEqual({ from: '/de/old/', to: '/de/about/' });
});

test.each(['{}\n', '', '# nothing\n'])('a file without a line sends nobody anywhere: %j', (yaml) => {
  expect(redirectsOf(yaml)).toEqual([]);
});

test('the page goes on at once and stays out of every index', () => {
  const html = toRedirectPage({ from: '/de/offers/old/', to: '/de/offers/new/' }, 'https://lotse.example.org');
  expect(html).toContain('content="0;url=/de/offers/new/"');
  expect(html).toContain('<link rel="canonical" href="https://lotse.example.org/de/offers/new/">');
  expect(html).toContain('content="noindex"');
});
