import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { CHROMIUM_ARGUMENTS } from './setup/browser-arguments.mjs';
import { findChromium } from './setup/browser.mjs';

/** What is photographed: name → path below the locale. `map` opens the map first. */
const PAGES = {
  home: '',
  topic: 'topics/language/',
  offer: 'offers/vhs-integrationskurs/',
  offers: 'offers/',
  places: 'places/',
  map: 'places/',
  contact: 'contact-points/',
  search: 'search/?q=deutsch',
};
/** Two of them stand in the README, as large as the window. */
const IN_README: Record<string, string> = { 'home-ar-360': 'home-ar-360.png', 'offer-de-1280': 'offer-de-1280.png' };
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

const [locales = 'de,ar', names = Object.keys(PAGES).join(',')] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const folder = join(root, '.screenshots');
mkdirSync(folder, { recursive: true });
mkdirSync(join(root, '.github/screenshots'), { recursive: true });

const server = await preview({ root, logLevel: 'error', server: { port: 4399 } });
const browser = await chromium.launch({ ...(findChromium() && { executablePath: findChromium()! }), args: CHROMIUM_ARGUMENTS });
for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme });
    for (const locale of locales.split(',')) {
      for (const [name, path] of Object.entries(PAGES).filter(([key]) => names.split(',').includes(key))) {
        await page.goto(`http://localhost:4399/${locale}/${path}`, { waitUntil: 'networkidle' });
        if (name === 'map') {
          await page.locator('[data-open]').click();
          await page.locator('.pin[role="button"]').first().waitFor();
          await page.locator('[data-canvas]').scrollIntoViewIfNeeded();
          await page.waitForTimeout(500);
        }
        const file = join(folder, `${name}-${locale}-${width}-${colorScheme}.png`);
        const readme = colorScheme === 'light' && IN_README[`${name}-${locale}-${width}`];
        if (readme) await page.screenshot({ path: join(root, '.github/screenshots', readme) });
        await page.screenshot({ path: file, fullPage: name !== 'map' && name !== 'offers' && name !== 'places' && name !== 'contact' });
        console.log(file);
      }
    }
    await page.close();
  }
}
await browser.close();
await server.stop();
process.exit(0);
