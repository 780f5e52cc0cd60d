import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readSitemapEntry, toRobots, toSitemapFiles } from './sitemap-files.ts';

const ORIGIN = 'https://lotse.example.org';
const head = (path: string, rest = '') => `<head><link rel="canonical" href="${ORIGIN}${path}">${rest}</head>`;
const KURDISH = '<link rel="alternate" hreflang="ku" href="https://lotse.example.org/kmr/offers/a/">';

describe('readSitemapEntry', () => {
  test('takes address and alternates from the head of the page', () => {
    expect(readSitemapEntry(head('/de/offers/a/', KURDISH))).toEqual({
      url: `${ORIGIN}/de/offers/a/`,
      alternates: [{ hreflang: 'ku', href: `${ORIGIN}/kmr/offers/a/` }],
    });
  });

  test('passes over pages that stay out of every index', () => {
    expect(readSitemapEntry(head('/de/offers/a/', '<meta name="robots" content="noindex">'))).toBeUndefined();
  });

  test('passes over files that are no page', () => {
    expect(readSitemapEntry('<p>x</p>')).toBeUndefined();
  });

  test('does not take the feed for a translation', () => {
    const feed = '<link rel="alternate" type="application/atom+xml" href="/de/data/changes.atom">';
    expect(readSitemapEntry(head('/de/data/', feed))!.alternates).toEqual([]);
  });
});

describe('toSitemapFiles', () => {
  const entries = ['/', '/kmr/', '/de/b/', '/de/a/'].map((path) => readSitemapEntry(head(path, KURDISH))!);
  const files = toSitemapFiles(entries, ORIGIN);

  test('writes one file for each language and an index of them', () => {
    expect([...files.keys()].sort()).toEqual(['sitemap-de.xml', 'sitemap-kmr.xml', 'sitemap.xml']);
    expect(files.get('sitemap.xml')).toContain(`<loc>${ORIGIN}/sitemap-kmr.xml</loc>`);
  });

  test('puts the page in no language with the German ones, sorted', () => {
    const urls = [...files.get('sitemap-de.xml')!.matchAll(/<loc>([^<]+)</g)].map(([, url]) => url);
    expect(urls).toEqual(['/', '/de/a/', '/de/b/'].map((path) => ORIGIN + path));
  });

  test('is XML whose prefixes are declared', () => {
    for (const xml of files.values()) expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow();
  });
});

test('robots may read everything and are told of the sitemap', () => {
  expect(toRobots(ORIGIN)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://lotse.example.org/sitemap.xml\n');
});
