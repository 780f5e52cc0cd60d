import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { collect, DIST, PAGES, RECORD_PAGES, type BuiltPage } from './built-pages.ts';

const CONTENT_LIMIT = 8 * 1024;
const GUIDE_LIMIT = 20 * 1024;
const CALENDAR_LIMIT = 25 * 1024;
/** Pages of many tables, for those who decide. */
const TABLES_LIMIT = 25 * 1024;
/** Ten packets of 1,460 bytes go out before the first answer: one TCP flight. */
const FLIGHT = 14 * 1024;

const compress = (html: string, quality: number) =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** The quick quality finds the pages that may be the largest; only those are pressed as hosts press them, which takes 30 times as long. */
const CANDIDATES = 150;

function findLargest(pages: readonly BuiltPage[]): { path: string; bytes: number }[] {
  return pages
    .map((page) => ({ page, rough: compress(page.html, 4) }))
    .sort((a, b) => b.rough - a.rough)
    .slice(0, CANDIDATES)
    .map(({ page }) => ({ path: page.path, bytes: compress(page.html, 11) }))
    .sort((a, b) => b.bytes - a.bytes);
}

describe('a page is small', () => {
  test(`every page of a record is at most ${CONTENT_LIMIT} bytes with its style (Brotli 11)`, () => {
    const sizes = findLargest(RECORD_PAGES);
    console.log(
      `largest pages of records: ${sizes
        .slice(0, 5)
        .map(({ bytes, path }) => `${bytes} B (${path})`)
        .join(', ')}`,
    );
    expect(sizes.filter(({ bytes }) => bytes > CONTENT_LIMIT)).toEqual([]);
  });

  test.each([
    ['guides', GUIDE_LIMIT],
    ['calendar', CALENDAR_LIMIT],
    ['fields', FLIGHT],
    ['report', FLIGHT],
    ['data', FLIGHT],
    ['gaps', TABLES_LIMIT],
    ['figures', TABLES_LIMIT],
  ])('every page of %s has at most %i bytes', (section, limit) => {
    const sizes = findLargest(PAGES.filter((page) => page.section === section));
    console.log(`largest of ${section}: ${sizes[0]!.bytes} B (${sizes[0]!.path})`);
    expect(sizes.filter(({ bytes }) => bytes > limit)).toEqual([]);
  });

  test(`home, topics, texts and search fit into one TCP flight of ${FLIGHT} bytes`, () => {
    const pages = PAGES.filter(
      ({ section, isRecord }) => ['home', 'topics', 'text', 'search', 'root'].includes(section) || (section === 'topics' && isRecord),
    );
    const sizes = findLargest(pages);
    console.log(`largest of the others: ${sizes[0]!.bytes} B (${sizes[0]!.path})`);
    expect(sizes.filter(({ bytes }) => bytes > FLIGHT)).toEqual([]);
  });
});

/**
 * Modules that wait for the whole page: reading aloud, keeping, the quick exit, which day is today, and the language of the browser on
 * the first page.
 */
const SMALL_NAMES = '(?:ReadAloud|LanguageChoice|KeepButton|QuickExit|OpenNow|HomePage|NoticePage|wall-clock|kept)';
const SMALL_SCRIPTS = new RegExp(`^<script type="module" src="/_astro/${SMALL_NAMES}[^"]*"`);
/** Bytes of each of them; "open now" has its own limit. */
const SMALL = 1024;
const OPEN_NOW = 3 * 1024;

describe('nothing comes between the request and the first paint', () => {
  test('a page to read has no script but its data and the small one that reads aloud, no stylesheet file, no font, no image', () => {
    const readable = PAGES.filter(
      ({ section, isRecord }) => isRecord || ['home', 'topics', 'text', 'root', 'gaps', 'figures'].includes(section),
    );
    const findings = collect(readable, ({ html }) => [
      ...[...html.matchAll(/<script(?![^>]*application\/ld\+json)[^>]*>/g)].map(([tag]) => tag).filter((tag) => !SMALL_SCRIPTS.test(tag)),
      ...[...html.matchAll(/<link[^>]*rel="(?:stylesheet|preload|modulepreload|preconnect|dns-prefetch)"[^>]*>/g)].map(([tag]) => tag),
      ...(html.includes('@font-face') ? ['@font-face'] : []),
      ...[...html.matchAll(/<(?:img|iframe|object|embed|video|audio)\b[^>]*>/g)].map(([tag]) => tag),
    ]);
    expect(findings).toEqual([]);
  });

  test(`the scripts of pages to read have at most ${SMALL} bytes`, () => {
    const sources = new Set(
      PAGES.flatMap(({ html }) => [...html.matchAll(new RegExp(`src="(/_astro/${SMALL_NAMES}[^"]*)"`, 'g'))].map(([, src]) => src!)),
    );
    expect(sources.size).toBeGreaterThan(0);
    for (const src of sources) expect(statSync(join(DIST, src)).size, src).toBeLessThanOrEqual(src.includes('OpenNow') ? OPEN_NOW : SMALL);
  });

  test('lists, places and search load modules of their own only, after the page', () => {
    const findings = collect(PAGES, ({ html }) =>
      [...html.matchAll(/<script(?![^>]*application\/ld\+json)[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/^<script type="module" src="\/_astro\/[^"]+"/.test(tag)),
    );
    expect(findings).toEqual([]);
  });
});
