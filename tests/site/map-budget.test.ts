import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, PAGES } from './built-pages.ts';

const LEAFLET_LIMIT = 46 * 1024;
const STREETS_LIMIT = 40 * 1024;
const DATA_LIMIT = 15 * 1024;

const toGzipBytes = (path: string) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;

/** Scripts that a built script names, statically or by `import()`. */
function findImports(script: string): string[] {
  const code = readFileSync(join(DIST, script), 'utf8');
  return [...new Set([...code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => `/_astro/${name!}`))];
}

/** The script and everything it can load, except what is loaded already. */
function reach(script: string, loaded: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (loaded.has(path) || found.has(path)) return;
    found.add(path);
    findImports(path).forEach(visit);
  };
  visit(script);
  return found;
}

describe('the map is light', () => {
  const placesPages = PAGES.filter(({ section, isRecord }) => section === 'places' && !isRecord);
  const island = /<script type="module" src="([^"]+)"/.exec(placesPages.find(({ html }) => html.includes('<place-map'))!.html)![1]!;
  const [leaflet, streets] = ['leaflet', 'street-layer'].map((name) => findImports(island).filter((path) => path.includes(`/${name}`)));

  test('its parts are found: one chunk with Leaflet, one with the streets', () => {
    expect([leaflet, streets]).toEqual([[expect.any(String)], [expect.any(String)]]);
  });

  test(`Leaflet has at most ${LEAFLET_LIMIT} bytes (gzip)`, () => {
    const bytes = [...reach(leaflet![0]!, new Set([island]))].reduce((sum, path) => sum + toGzipBytes(path), 0);
    console.log(`Leaflet: ${bytes} B`);
    expect(bytes).toBeLessThanOrEqual(LEAFLET_LIMIT);
  });

  test(`streets add at most ${STREETS_LIMIT} bytes (gzip), and no second Leaflet`, () => {
    const loaded = new Set([island]);
    const parts = reach(streets![0]!, new Set([...loaded, ...reach(leaflet![0]!, loaded)]));
    const bytes = [...parts].reduce((sum, path) => sum + toGzipBytes(path), 0);
    console.log(`streets: ${bytes} B in ${parts.size} files`);
    expect(parts.size).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(STREETS_LIMIT);
  });

  test(`the data of the map have at most ${DATA_LIMIT} bytes in every language (gzip)`, () => {
    const sizes = placesPages.map(({ path }) => ({ path, bytes: toGzipBytes(`${path}map.json`) }));
    console.log(sizes.map(({ path, bytes }) => `${path}map.json: ${bytes} B`).join(', '));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ bytes }) => bytes > DATA_LIMIT)).toEqual([]);
  });
});
