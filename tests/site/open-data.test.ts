import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readOrigin } from '../../src/loading/read-origin.ts';
import { DIST, PAGES, ROOT, toTree } from './built-pages.ts';

const ORIGIN = readOrigin(ROOT);
const PATHS = new Set(PAGES.map(({ path }) => ORIGIN + path));
const LOCALES = [...new Set(PAGES.flatMap(({ locale }) => locale ?? []))];

/** Addresses of the pages of all records of a section, in one language. */
const pagesOf = (locale: string, section: string) =>
  PAGES.filter((page) => page.locale === locale && page.section === section && page.isRecord).map(({ path }) => ORIGIN + path);
const read = (locale: string, name: string) => readFileSync(join(DIST, locale, 'data', name), 'utf8');

describe.each(LOCALES)('the open data in %s', (locale) => {
  test('have every offer in the table, with the address of its page', () => {
    const rows: Record<string, string>[] = parse(read(locale, 'offers.csv'), { bom: true, columns: true });
    expect(rows.map(({ page }) => page).sort()).toEqual(pagesOf(locale, 'offers').sort());
    expect(rows.filter(({ id, name, organization }) => !id || !name || !organization)).toEqual([]);
    // two signs that a number was guarded like a formula, or lost its beginning
    expect(rows.filter(({ phones }) => phones && !/^(?:\+?\d[\d ]*)(?:; \+?\d[\d ]*)*$/.test(phones))).toEqual([]);
  });

  test('have every place on the map, within the town and around it', () => {
    const places = check(read(locale, 'places.geojson')) as unknown as GeoJSON.FeatureCollection<GeoJSON.Point | null, { url: string }>;
    expect(places.features.map(({ properties }) => properties.url).sort()).toEqual(pagesOf(locale, 'places').sort());
    const points = places.features.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : []));
    expect(points.length).toBeGreaterThan(0);
    // Germany, longitude first: latitude and longitude mixed up would lie in the sea
    expect(points.filter(([east = 0, north = 0]) => east < 5 || east > 16 || north < 47 || north > 56)).toEqual([]);
  });

  test('have a feed of changes whose links lead to pages', () => {
    const feed = parseFeed(read(locale, 'changes.atom'));
    expect(feed.items.length).toBeLessThanOrEqual(100);
    expect(feed.items.filter(({ url }) => !PATHS.has(url ?? '')).map(({ url }) => url)).toEqual([]);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });
});

test('only the page about the data names the feed, and the feed is there', () => {
  const naming = PAGES.filter(({ html }) => html.includes('type="application/atom+xml"'));
  expect(naming.map(({ path }) => path).sort()).toEqual(LOCALES.map((locale) => `/${locale}/data/`).sort());
  for (const page of naming) {
    const href = toTree(page).querySelector('link[type="application/atom+xml"]')!.getAttribute('href')!;
    expect(existsSync(join(DIST, href)), href).toBe(true);
  }
});
