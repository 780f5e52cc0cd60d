import { expect, test, type Page } from '@playwright/test';
import { ORIGIN } from './pages.ts';

test('ticks of the first steps stay in this browser, in every language', async ({ page }) => {
  await page.goto('/de/first-steps/');
  await expect(page.locator('[data-status]')).toHaveText(/^0 /);
  await page.locator('input[type="checkbox"]').first().check();
  await expect(page.locator('[data-status]')).toHaveText(/^1 /);
  await page.goto('/ar/first-steps/');
  await expect(page.locator('input[type="checkbox"]').first()).toBeChecked();
  await page.locator('[data-reset]').click();
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a sensitive page is left at once, and the way back does not lead to it', async ({ page }) => {
  await page.route('https://www.dwd.de/**', (route) => route.fulfill({ body: '<title>Wetter</title>', contentType: 'text/html' }));
  await page.goto('/de/guides/');
  await page.goto('/de/guides/protection/');
  await page.locator('[data-quick-exit]').click();
  await page.waitForURL('https://www.dwd.de/');
  await page.goBack();
  await expect(page).toHaveURL(/\/de\/guides\/$/);
});

/** Sets the clock of the browser; pages were built for the days after today. */
async function setClock(page: Page, moment: Date) {
  await page.clock.install({ time: moment });
}

test.describe('open now', () => {
  const at = async (page: Page, day: number, time: string) => {
    await page.goto('/de/offers/umsonstladen/');
    const from = (await page.locator('open-now').getAttribute('data-from'))!;
    const monday = new Date(`${from}T00:00:00Z`);
    while (monday.getUTCDay() !== day) monday.setUTCDate(monday.getUTCDate() + 1);
    const date = monday.toISOString().slice(0, 10);
    // the clock of the town, whichever half of the year it is
    const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' })
      .formatToParts(monday)
      .find(({ type }) => type === 'timeZoneName')!
      .value.replace('GMT', '');
    await setClock(page, new Date(`${date}T${time}:00${offset}`));
    await page.reload();
    return page.locator('open-now');
  };

  test('says until when', async ({ page }) => {
    await expect(await at(page, 1, '11:00')).toHaveText('Jetzt offen, bis 14:00 Uhr');
  });

  test('says when it opens today, and on another day', async ({ page }) => {
    await expect(await at(page, 1, '08:00')).toHaveText('Öffnet heute um 10:00 Uhr');
    await expect(await at(page, 1, '15:00')).toHaveText('Öffnet am Dienstag um 14:00 Uhr');
  });

  test('does not pretend to know when the page is old', async ({ page }) => {
    await setClock(page, new Date(Date.now() + 200 * 86_400_000));
    await page.goto('/de/offers/umsonstladen/');
    await expect(page.locator('open-now')).toHaveText('Bitte rufen Sie vorher an.');
  });
});

test('the calendar takes out days that are over, and filters what is left', async ({ page }) => {
  await setClock(page, new Date(Date.now() + 4 * 86_400_000));
  await page.goto('/de/calendar/');
  const days = await page.locator('[data-group]').evaluateAll((groups) => groups.map(({ id }) => id.replace('group-', '')));
  const today = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => day < today)).toEqual([]);
  await page.goto('/de/calendar/?topic=sports');
  await expect.poll(() => page.locator('.card:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('.card:visible:not([data-topic~="sports"])').count()).toBe(0);
});

test('a calendar to subscribe to is a calendar', async ({ request }) => {
  const answer = await request.get(`${ORIGIN}/ar/calendar/all.ics`);
  expect(answer.headers()['content-type']).toMatch(/^text\/calendar/);
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test.describe('my list', () => {
  const keep = async (page: Page, path: string) => {
    await page.goto(path);
    await page.locator('[data-keep]').click();
    await expect(page.locator('[data-keep]')).toHaveAttribute('aria-pressed', 'true');
  };

  test('keeps, shows in another language, shares by link and code, and forgets', async ({ page }) => {
    await keep(page, '/de/offers/umsonstladen/');
    await keep(page, '/de/guides/flat/');
    await page.goto('/en/my-list/');
    await expect(page.locator('.kept li')).toHaveCount(2);
    await expect(page.locator('.kept a').nth(1)).toHaveAttribute('href', '/en/guides/flat/');
    await page.locator('[data-qr]').click();
    await expect(page.locator('[data-picture] path')).toHaveAttribute('d', /^M/);
    await page.locator('.kept button').first().click();
    await expect(page.locator('.kept li')).toHaveCount(1);
    await page.locator('[data-clear]').click();
    await expect(page.locator('[data-empty]')).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('shows what somebody sent without keeping it, and carries it into another language', async ({ page }) => {
    await page.goto('/ar/my-list/?ids=offers/umsonstladen,contact-points/polizei-110,offers/gibt-es-nicht,<b>x</b>');
    await expect(page.locator('.kept li')).toHaveCount(2);
    await expect(page.locator('[data-gone]')).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expect(page.locator('a[lang="de"][href*="/my-list/"]').first()).toHaveAttribute(
      'href',
      /\?ids=offers\/umsonstladen,contact-points\/polizei-110$/,
    );
    await page.locator('[data-take]').click();
    expect(await page.evaluate(() => localStorage.getItem('lotse-list'))).toContain('umsonstladen');
  });
});

test('a notice shows the chosen languages, four at most', async ({ page }) => {
  await page.goto('/de/offers/umsonstladen/notice/');
  await page.locator('input[value="ar"]').check();
  await page.locator('input[value="fa"]').check();
  await page.locator('input[value="tr"]').check();
  await expect(page.locator('.paper section:visible')).toHaveCount(4);
  await expect(page.locator('input[value="pl"]')).toBeDisabled();
  await page.locator('input[value="fa"]').uncheck();
  await expect(page.locator('input[value="pl"]')).toBeEnabled();
});

test('contact points can be narrowed by language and saved for the address book', async ({ page, request }) => {
  await page.goto('/de/contact-points/?language=en');
  await expect.poll(() => page.locator('.card:visible').count()).toBeLessThan(35);
  const card = await request.get(`${ORIGIN}/de/contact-points/buergerbuero-laatzen/contact.vcf`);
  expect(await card.text()).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
});
