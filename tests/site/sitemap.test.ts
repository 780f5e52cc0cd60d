import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readOrigin } from '../../src/loading/read-origin.ts';
import { DIST, PAGES, ROOT, toTree } from './built-pages.ts';

const ORIGIN = readOrigin(ROOT);
const INDEXED = PAGES.filter(({ html }) => !html.includes('<meta name="robots" content="noindex'));

interface Listed {
  url: string;
  alternates: Map<string, string>;
}

/** Reads a sitemap or an index with a strict XML parser: addresses, and the links beside them. */
function read(name: string): Listed[] {
  const found: Listed[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let path: string[] = [];
  parser.on('opentag', ({ local, uri, attributes }) => {
    path.push(local);
    if (local === 'url' || local === 'sitemap') found.push({ url: '', alternates: new Map() });
    if (local === 'link' && uri === 'http://www.w3.org/1999/xhtml')
      found.at(-1)!.alternates.set(attributes['hreflang']!.value, attributes['href']!.value);
  });
  parser.on('text', (text) => {
    if (path.at(-1) === 'loc') found.at(-1)!.url += text;
  });
  parser.on('closetag', () => {
    path = path.slice(0, -1);
  });
  parser.write(readFileSync(join(DIST, name), 'utf8')).close();
  return found;
}

const FILES = read('sitemap.xml').map(({ url }) => url.slice(ORIGIN.length + 1));
const LISTED = FILES.flatMap(read);
const byUrl = new Map(LISTED.map((entry) => [entry.url, entry]));

describe('the sitemap', () => {
  test('lists every indexed page once, and no other', () => {
    expect(LISTED.map(({ url }) => url).sort()).toEqual(INDEXED.map(({ path }) => ORIGIN + path).sort());
    console.log(`${LISTED.length} addresses in ${FILES.length} sitemaps`);
  });

  test('keeps every file within 50,000 addresses and 50 MB', () => {
    for (const name of FILES) {
      expect(read(name).length, name).toBeLessThanOrEqual(50_000);
      expect(readFileSync(join(DIST, name)).length, name).toBeLessThan(50_000_000);
    }
  });

  test('names the translations that the page itself names', () => {
    const findings = INDEXED.filter((page) => {
      const links = toTree(page).querySelectorAll('link[rel="alternate"][hreflang]');
      const own = links.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`);
      const listed = [...byUrl.get(ORIGIN + page.path)!.alternates].map((entry) => entry.join(' '));
      return own.join('\n') !== listed.join('\n');
    });
    expect(findings.map(({ path }) => path)).toEqual([]);
  });

  test('has translations that point back', () => {
    const findings = LISTED.flatMap(({ url, alternates }) =>
      [...alternates.values()]
        .filter((href) => ![...(byUrl.get(href)?.alternates.values() ?? [])].includes(url))
        .map((href) => `${url} → ${href}`),
    );
    expect(findings.slice(0, 20)).toEqual([]);
  });

  test('calls Kurmanji ku, as search engines do', () => {
    const languages = new Set(LISTED.flatMap(({ alternates }) => [...alternates.keys()]));
    expect(languages).toContain('ku');
    expect(languages).not.toContain('kmr');
    expect(languages).not.toContain('de-simple');
  });

  test('is named in robots.txt, which forbids nothing', () => {
    const robots = readFileSync(join(DIST, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
    expect(robots).not.toMatch(/Disallow: ?\S/);
  });
});
