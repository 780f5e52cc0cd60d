import { expect, test } from '@playwright/test';
import { LOCALES, openMap, pagesOf, recordFaults, recordForeignRequests } from './pages.ts';

test('a newcomer finds a German course in Arabic with three taps', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('link', { name: 'العربية' }).click(); // 1
  await page.locator('.tile[href="/ar/topics/language/"]').click(); // 2
  await page.locator('.card a[href="/ar/offers/vhs-integrationskurs/"]').click(); // 3
  await expect(page).toHaveURL(/\/ar\/offers\/vhs-integrationskurs\/$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('h1')).toContainText(/[\u0600-\u06ff]/);
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator('.phrase [lang="de"]')).toContainText('Deutsch');
});

test.describe('the map', () => {
  test('opens, shows a popup, closes it and gives the focus back with the keyboard alone', async ({ page }) => {
    await page.goto('/ar/places/');
    await page.locator('[data-open]').focus();
    await page.keyboard.press('Enter');
    const pin = page.locator('.pin[role="button"]').first();
    await pin.waitFor();
    await expect(page.locator('[data-canvas]')).toBeFocused();

    await pin.focus();
    const name = await pin.getAttribute('aria-label');
    expect(name).toBeTruthy();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeFocused();
      await expect(dialog).toHaveAttribute('aria-label', name!);
      await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /^\/ar\/places\//);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(pin).toBeFocused();
    }
  });

  test('loads nothing before it is opened, and nothing from another host after', async ({ page }) => {
    const foreign = recordForeignRequests(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/de/places/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /leaflet|map\.json/.test(path))).toEqual([]);
    await page.locator('[data-open]').click();
    await page.locator('.pin[role="button"]').first().waitFor();
    expect(asked.filter((path) => /map\.json/.test(path))).toHaveLength(1);
    expect(foreign).toEqual([]);
  });

  test('shows a place of the list, and leads from the popup to its page', async ({ page }) => {
    await page.goto('/de/places/');
    await page.locator('[data-show="stadthaus"]').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await dialog
      .getByRole('link', { name: /Stadthaus/ })
      .first()
      .click();
    await expect(page).toHaveURL('/de/places/stadthaus/');
  });

  test('says of every place how well its spot is known', async ({ page }) => {
    await openMap(page, 'de');
    const file = (await (await page.request.get('/de/places/map.json')).json()) as {
      pins: { precision: string; note: string; places: unknown[] }[];
    };
    const notes = new Set(file.pins.filter(({ places }) => places.length > 0).map(({ precision }) => precision));
    expect([...notes].sort()).toEqual(['district', 'place', 'stop']);
    expect(file.pins.every(({ note }) => note.length > 0)).toBe(true);
  });

  test('keeps its size before and after, so that nothing jumps under the finger', async ({ page }) => {
    await page.goto('/de/places/');
    for (const button of await page.locator('.leaflet-bar a, .pin[role="button"], [data-open]').all()) {
      const box = await button.boundingBox();
      if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe('search', () => {
  for (const [locale, question] of [
    ['de', 'Deutschkurs'],
    ['en', 'language course'],
    ['ar', 'دورة لغة'],
  ] as const) {
    test(`answers "${question}" in ${locale}`, async ({ page }) => {
      const foreign = recordForeignRequests(page);
      await page.goto(`/${locale}/`);
      await page.locator('input[name="q"]').fill(question);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
      await page.locator('.hit').first().waitFor();
      const links = await page.locator('.hit a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
      expect(links.every((href) => href?.startsWith(`/${locale}/`))).toBe(true);
      await page.locator('.hit a').first().click();
      await expect(page.locator('h1')).toBeVisible();
      expect(foreign).toEqual([]);
    });
  }

  test('narrows by kind and topic, and keeps the question when the page is loaded again', async ({ page }) => {
    await page.goto('/de/search/?q=beratung');
    await page.locator('.hit').first().waitFor();
    const all = Number(await page.locator('[data-count]').textContent());
    await page.locator('.search-filters summary').click();
    await page.locator('select[name="kind"]').selectOption('contact-point');
    await expect.poll(async () => Number(await page.locator('[data-count]').textContent())).toBeLessThan(all);
    await page.reload();
    await expect(page.locator('select[name="kind"]')).toHaveValue('contact-point');
    await expect(page.locator('input[name="q"]')).toHaveValue('beratung');
    await page.locator('.hit').first().waitFor();
  });

  test('says so when nothing is found, and still offers the topics', async ({ page }) => {
    await page.goto('/de/search/?q=qqqqxyz');
    await expect(page.locator('[data-state="none"]')).toBeVisible();
    await expect(page.locator('.tile').first()).toBeVisible();
  });
});

test.describe('filters', () => {
  test('survive reload and back', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/de/offers/');
    const all = await page.locator('.card:visible').count();
    await page.locator('select[name="topic"]').selectOption('housing');
    await expect(page).toHaveURL(/\?topic=housing$/);
    await expect.poll(() => page.locator('.card:visible').count()).toBeLessThan(all);
    const some = await page.locator('.card:visible').count();
    expect(some).toBeGreaterThan(0);
    await expect(page.locator('[data-shown]')).toHaveText(String(some));

    await page.reload();
    await expect(page.locator('.card:visible')).toHaveCount(some);
    await page.locator('.card:visible a').first().click();
    await page.waitForURL(/\/de\/offers\/.+/);
    await page.goBack();
    await expect(page.locator('select[name="topic"]')).toHaveValue('housing');
    await expect(page.locator('.card:visible')).toHaveCount(some);
  });

  test('leave a sentence and a way back when nothing fits', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/de/offers/?topic=mobility&audience=pregnant&cost=free');
    await page.goto('/de/offers/?topic=mobility&audience=lgbtiq&cost=paid');
    const shown = await page.locator('.card:visible').count();
    if (shown === 0) await expect(page.locator('[data-empty]')).toBeVisible();
    await page.locator('button[type="reset"]').click();
    await expect.poll(() => page.locator('.card:visible').count()).toBeGreaterThan(100);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read and every list is complete', async ({ page }) => {
    for (const locale of LOCALES) {
      for (const [kind, path] of Object.entries(pagesOf(locale))) {
        await page.goto(`/${locale}/${path}`);
        await expect(page.locator('h1'), kind).toBeVisible();
        expect(await page.locator('button:visible').count(), `${kind} shows a button that does nothing`).toBe(
          kind === 'home' || kind === 'search' ? 1 : 0,
        );
      }
    }
    await page.goto('/de/offers/');
    expect(await page.locator('.card:visible').count()).toBeGreaterThanOrEqual(110);
    await page.goto('/de/places/');
    expect(await page.locator('.card:visible').count()).toBeGreaterThanOrEqual(55);
    await expect(page.locator('.overview')).toBeVisible();
    await page.goto('/de/search/?q=test');
    await expect(page.locator('.tile').first()).toBeVisible();
  });
});

/** Share of the screen, weighed by the way it moved; a busy machine paints a long page in two goes. 0.1 is what web.dev calls good. */
const SHIFT = 0.01;

test('no page kind asks another host, breaks the policy, fails in the console or moves while it loads', async ({ page }) => {
  const foreign = recordForeignRequests(page);
  const faults = recordFaults(page);
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shift: (window as never as { shift: number }).shift + (entry as never as { value: number }).value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const locale of LOCALES) {
    for (const path of Object.values(pagesOf(locale))) {
      await page.goto(`/${locale}/${path}`, { waitUntil: 'load' });
      const isReadOnly = !/^(offers|actors|contact-points|places|measures|search|calendar|my-list)\/$/.test(path);
      if (isReadOnly)
        expect(await page.evaluate(() => (window as never as { shift: number }).shift), `/${locale}/${path}`).toBeLessThan(SHIFT);
    }
  }
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});

test('a script that came in with content would not run', async ({ page }) => {
  const faults = recordFaults(page);
  await page.route('**/de/offers/vhs-integrationskurs/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</body>',
      '<script>document.title = "hacked"</script><img src=x onerror="document.title=\'hacked\'"></body>',
    );
    await route.fulfill({ response, body });
  });
  await page.goto('/de/offers/vhs-integrationskurs/');
  await expect(page).not.toHaveTitle('hacked');
  expect(faults.some((fault) => fault.includes('Content Security Policy'))).toBe(true);
});

test('the language switch leads to the same page in the other language', async ({ page }) => {
  await page.goto('/de/offers/vhs-integrationskurs/');
  await page.locator('.languages summary').click();
  await page.locator('.languages a[lang="ar"]').click();
  await expect(page).toHaveURL('/ar/offers/vhs-integrationskurs/');
});
