import { expect, test } from '@playwright/test';
import { ORIGIN } from './pages.ts';

test('measures can be narrowed by field, status, unit and year, and the choice can be shared', async ({ page }) => {
  await page.goto(`${ORIGIN}/en/measures/`);
  const cards = page.locator('.card:visible');
  const all = await cards.count();
  expect(all).toBeGreaterThan(100);
  const open = page.locator('.filters summary');
  if (!(await page.locator('select[name="field"]').isVisible())) await open.click();
  await page.selectOption('select[name="field"]', 'education-language');
  await page.selectOption('select[name="status"]', 'completed');
  const some = await cards.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.reload();
  expect(await cards.count()).toBe(some);
  await page.goto(`${ORIGIN}/en/measures/?year=2017&unit=fachbereich-teilhabe`);
  for (const card of await cards.all()) {
    expect(await card.getAttribute('data-year')).toContain('2017');
    expect(await card.getAttribute('data-unit')).toContain('fachbereich-teilhabe');
  }
});

test('the chain from offer to measure to field to actor can be followed by links alone', async ({ page }) => {
  await page.goto(`${ORIGIN}/de/offers/orientierungsberatung/`);
  await page.getByRole('main').locator('a[href^="/de/measures/"]').first().click();
  await expect(page).toHaveURL(/\/de\/measures\//);
  await page.getByRole('main').locator('.glance a[href^="/de/fields/"]').click();
  await expect(page).toHaveURL(/\/de\/fields\//);
  await page.getByRole('main').locator('a[href="/de/actors/region-hannover/"]').click();
  await expect(page.getByRole('main').locator('a[href^="/de/measures/"]').first()).toBeVisible();
});

test.describe('a matrix of gaps', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('is a table with named rows and columns that scrolls with the keyboard', async ({ page }) => {
    await page.goto(`${ORIGIN}/de/gaps/`);
    const frame = page.locator('.gap-table .table').first();
    const table = frame.getByRole('table');
    const columns = await table.getByRole('columnheader').count();
    const rows = await table.getByRole('rowheader').count();
    expect(columns).toBeGreaterThan(10);
    expect(rows).toBeGreaterThan(10);
    expect(await table.getByRole('cell').count()).toBe(rows * (columns - 1));
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

  test('leads from a number to as many offers', async ({ page }) => {
    await page.goto(`${ORIGIN}/de/gaps/`);
    const cell = page.locator('.gap-table a[href*="audience=women"]').first();
    const count = Number((await cell.textContent())!.trim());
    expect(count).toBeGreaterThan(0);
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/de\/offers\/\?/);
    await expect(page.locator('.card:visible')).toHaveCount(count);
  });

  test('says empty cells in words', async ({ page }) => {
    await page.goto(`${ORIGIN}/de/gaps/`);
    const empty = page.locator('.gap-empty').first();
    await empty.locator('summary').click();
    await expect(empty.locator('dd').first()).toBeVisible();
    expect((await empty.locator('dd').first().textContent())!.trim()).not.toBe('');
  });
});

test('a field leads to its needs among the gaps', async ({ page }) => {
  await page.goto(`${ORIGIN}/ar/fields/education-language/`);
  await page.locator('a[href$="#needs-education-language"]').click();
  // the browser opens what the address leads into
  await expect(page.locator('details:has(#needs-education-language) tbody tr').first()).toBeInViewport();
});
