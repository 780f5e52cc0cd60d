import { AxeBuilder } from '@axe-core/playwright';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { listTiles, unpackStreets } from '../../scripts/streets/unpack.ts';
import { toPmtiles, toVectorTile } from '../fixtures/tiny-pmtiles.ts';
import { openMap, recordFaults, recordForeignRequests } from './pages.ts';

const BOX = { west: 9.74, south: 52.25, east: 9.93, north: 52.34 };
/** Land, water and large streets in protomaps-leaflet's flavor "light", as red, green, blue. */
const EARTH = '226,223,218';
const WATER = '128,222,234';
const STREET = '255,255,255';

/** Land everywhere, and a lake with a street in every tile. */
const TILE = toVectorTile([
  {
    layer: 'earth',
    shape: 'polygon',
    points: [
      [0, 0],
      [4096, 0],
      [4096, 4096],
      [0, 4096],
    ],
    properties: { kind: 'earth' },
  },
  {
    layer: 'water',
    shape: 'polygon',
    points: [
      [500, 500],
      [2500, 500],
      [2500, 2500],
      [500, 2500],
    ],
    properties: { kind: 'lake' },
  },
  {
    layer: 'roads',
    shape: 'line',
    points: [
      [0, 3000],
      [4096, 3400],
    ],
    properties: { kind: 'highway' },
  },
]);

test.describe('the map with street tiles', () => {
  let root: string;

  test.beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'lotse-streets-'));
    const tiles = [...listTiles({ minZoom: 10, maxZoom: 14, box: BOX })].map((tile) => ({ ...tile, data: TILE }));
    writeFileSync(join(root, 'town.pmtiles'), toPmtiles({ tiles, bounds: [BOX.west, BOX.south, BOX.east, BOX.north] }));
    await unpackStreets(root, join(root, 'town.pmtiles'), BOX, '2026-11-20');
  });

  test.afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** Serves the unpacked tiles as if an operator had built with them; returns what was asked for. */
  async function serveStreets(page: Page, isMissing: (path: string) => boolean = () => false): Promise<string[]> {
    const asked: string[] = [];
    await page.route('**/*/places/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<place-map ', '<place-map data-streets="/tiles/" ');
      await route.fulfill({ response, body });
    });
    await page.route('**/tiles/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      asked.push(pathname);
      const file = join(root, 'public', pathname);
      if (isMissing(pathname) || !existsSync(file)) await route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' });
      else await route.fulfill({ body: readFileSync(file) });
    });
    return asked;
  }

  /** Colours in the tiles of the map that cover more than specks of them. */
  async function readColours(page: Page): Promise<string[]> {
    return page.locator('canvas.leaflet-tile').evaluateAll((tiles) => {
      const counts = new Map<string, number>();
      let total = 0;
      for (const tile of tiles as HTMLCanvasElement[]) {
        if (tile.width === 0) continue;
        const { data } = tile.getContext('2d')!.getImageData(0, 0, tile.width, tile.height);
        for (let index = 0; index < data.length; index += 4, total += 1) {
          const colour = data.slice(index, index + 3).join(',');
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
      }
      return [...counts].filter(([, count]) => count > total / 500).map(([colour]) => colour);
    });
  }

  test('draws land, water and streets, and names their source and day', async ({ page }) => {
    const foreign = recordForeignRequests(page);
    const faults = recordFaults(page);
    const asked = await serveStreets(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openMap(page, 'de');
    await expect.poll(() => readColours(page)).toEqual(expect.arrayContaining([EARTH, WATER]));
    // from afar a street is thinner than a pixel
    for (let step = 0; step < 3; step += 1) await page.locator('.leaflet-control-zoom-in').click();
    await expect.poll(() => readColours(page)).toContain(STREET);
    await expect(page.locator('.leaflet-control-attribution')).toHaveText(/Protomaps © OpenStreetMap \(ODbL\) \(2026-11-20\)/);
    await expect(page.locator('.leaflet-control-attribution a')).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright');
    expect(asked.filter((path) => path.endsWith('.mvt')).length).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('asks for no tile that is not there, at any zoom and beyond the edge of the town', async ({ page }) => {
    const faults = recordFaults(page);
    const asked = await serveStreets(page);
    // without animation a button is switched off the moment the last zoom is reached
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openMap(page, 'de');
    const isDrawn = () => expect.poll(() => readColours(page)).toContain(EARTH);
    const [zoomIn, zoomOut] = [page.locator('.leaflet-control-zoom-in'), page.locator('.leaflet-control-zoom-out')];
    for (const button of [zoomOut, zoomIn]) {
      while ((await button.getAttribute('aria-disabled')) !== 'true') {
        await button.click();
        await isDrawn();
      }
    }
    await page.locator('[data-canvas]').focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowLeft');
    await page.waitForLoadState('networkidle');

    const zooms = new Set(asked.filter((path) => path.endsWith('.mvt')).map((path) => Number(path.split('/')[2])));
    expect(Math.min(...zooms)).toBe(10);
    expect(Math.max(...zooms)).toBe(14);
    expect(asked.filter((path) => !existsSync(join(root, 'public', path)))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('leaves a tile empty that is missing, and says nothing about it', async ({ page }) => {
    const foreign = recordForeignRequests(page);
    const faults = recordFaults(page);
    const missing: string[] = [];
    await serveStreets(page, (path) => {
      const isFirst = path.endsWith('.mvt') && (missing.length === 0 || missing.includes(path));
      if (isFirst) missing.push(path);
      return isFirst;
    });
    await openMap(page, 'de');
    await expect.poll(() => readColours(page)).toContain(WATER);
    expect(missing.length).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
    // the browser itself notes every 404 in the console; neither the page nor the library adds a word
    expect(faults.filter((fault) => !/^Failed to load resource: .* 404/.test(fault))).toEqual([]);
  });

  test('works without streets when tiles.json cannot be loaded', async ({ page }) => {
    await serveStreets(page, () => true);
    await openMap(page, 'de');
    await expect(page.locator('[data-failed]')).toBeHidden();
    await expect(page.locator('canvas.leaflet-tile')).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no fault that axe can see (Arabic, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await serveStreets(page);
      await openMap(page, 'ar');
      await page.locator('.leaflet-control-attribution a').waitFor();
      const { violations } = await new AxeBuilder({ page }).include('place-map').analyze();
      // axe cannot see through a half transparent box to the map below
      await expect(page.locator('.leaflet-control-attribution')).not.toHaveCSS('background-color', /rgba/);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
});
