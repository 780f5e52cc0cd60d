import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { LOCALES, openMap, ORIGIN, pagesOf } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

async function findViolations(page: Parameters<typeof openMap>[0]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

/** Languages whose pages are looked at in every colour scheme at every width: one of each direction. */
const IN_FULL: readonly string[] = ['de', 'ar'];

/** The others are looked at once each, by turns light and narrow, dark and wide. */
function isLookedAt(locale: (typeof LOCALES)[number], colorScheme: string, width: number): boolean {
  const [scheme, size] = LOCALES.indexOf(locale) % 2 === 0 ? ['light', 360] : ['dark', 1280];
  return IN_FULL.includes(locale) || (colorScheme === scheme && width === size);
}

for (const locale of LOCALES) {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      if (!isLookedAt(locale, colorScheme, width)) continue;
      test(`axe finds nothing: ${locale}, ${colorScheme}, ${width} px`, async ({ browser }) => {
        const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce', viewport: { width, height: 800 } });
        const page = await context.newPage();
        for (const [kind, path] of Object.entries(pagesOf(locale))) {
          await page.goto(`${ORIGIN}/${locale}/${path}`);
          expect(await findViolations(page), `${kind} /${locale}/${path}`).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(overflow, `${kind} scrolls sideways`).toBeLessThanOrEqual(0);
        }
        await openMap(page, locale);
        expect(await findViolations(page), 'open map').toEqual([]);
        await page.locator('.pin[role="button"]').first().press('Enter');
        await page.getByRole('dialog').waitFor();
        expect(await findViolations(page), 'map with a popup').toEqual([]);
        await context.close();
      });
    }
  }
}

test('axe finds nothing on the choice of language, the missing page and the results of a search', async ({ page }) => {
  for (const path of ['/', '/404.html', '/de/search/?q=deutsch']) {
    await page.goto(path);
    if (path.includes('?')) await page.locator('.hit').first().waitFor();
    expect(await findViolations(page), path).toEqual([]);
  }
});

for (const { what, width, text } of [
  { what: 'at 320 px in forced colours', width: 320, text: '100%' },
  { what: 'with text twice as large', width: 720, text: '200%' },
]) {
  test(`nothing scrolls sideways ${what}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 640 }, forcedColors: 'active' });
    const page = await context.newPage();
    for (const locale of LOCALES) {
      for (const [kind, path] of Object.entries(pagesOf(locale))) {
        await page.goto(`${ORIGIN}/${locale}/${path}`);
        const overflow = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, text);
        expect(overflow, `${kind} in ${locale}`).toBeLessThanOrEqual(0);
      }
    }
    await context.close();
  });
}
