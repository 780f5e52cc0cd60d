import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { collect, PAGES, RECORD_PAGES } from './built-pages.ts';

const CONTENT_LIMIT = 8 * 1024;
/** Ten packets of 1,460 bytes go out before the first answer: one TCP flight. */
const FLIGHT = 14 * 1024;

const toBrotliBytes = (html: string) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

describe('a page is small', () => {
  test(`every page of a record is at most ${CONTENT_LIMIT} bytes with its style (Brotli 11)`, () => {
    const sizes = RECORD_PAGES.map((page) => ({ path: page.path, bytes: toBrotliBytes(page.html) })).sort((a, b) => b.bytes - a.bytes);
    console.log(
      `largest page of a record: ${sizes[0]!.bytes} B (${sizes[0]!.path}); median ${sizes[Math.floor(sizes.length / 2)]!.bytes} B`,
    );
    expect(sizes.filter(({ bytes }) => bytes > CONTENT_LIMIT)).toEqual([]);
  });

  test(`home, topics, texts and search fit into one TCP flight of ${FLIGHT} bytes`, () => {
    const pages = PAGES.filter(
      ({ section, isRecord }) => ['home', 'topics', 'text', 'search', 'root'].includes(section) || (section === 'topics' && isRecord),
    );
    const sizes = pages.map((page) => ({ path: page.path, bytes: toBrotliBytes(page.html) })).sort((a, b) => b.bytes - a.bytes);
    console.log(`largest of the others: ${sizes[0]!.bytes} B (${sizes[0]!.path})`);
    expect(sizes.filter(({ bytes }) => bytes > FLIGHT)).toEqual([]);
  });
});

describe('nothing comes between the request and the first paint', () => {
  test('a page to read has no script but its data, no stylesheet file, no font, no image', () => {
    const readable = PAGES.filter(({ section, isRecord }) => isRecord || ['home', 'topics', 'text', 'root'].includes(section));
    const findings = collect(readable, ({ html }) => [
      ...[...html.matchAll(/<script(?![^>]*application\/ld\+json)[^>]*>/g)].map(([tag]) => tag),
      ...[...html.matchAll(/<link[^>]*rel="(?:stylesheet|preload|modulepreload|preconnect|dns-prefetch)"[^>]*>/g)].map(([tag]) => tag),
      ...(html.includes('@font-face') ? ['@font-face'] : []),
      ...[...html.matchAll(/<(?:img|iframe|object|embed|video|audio)\b[^>]*>/g)].map(([tag]) => tag),
    ]);
    expect(findings).toEqual([]);
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
