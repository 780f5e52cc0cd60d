import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { measureSite } from '../../scripts/bench/measure-site.ts';
import { LOCALES } from './pages.ts';

const WANTED = 0.95;
const ROOT = join(import.meta.dirname, '../..');

test.describe.configure({ timeout: 180_000 });

for (const locale of LOCALES) {
  test(`of our own questions in ${locale}, ${WANTED * 100} % find an answer among the first three`, async ({ browser }) => {
    const results = await measureSite({
      browser,
      folder: join(ROOT, 'dist'),
      locale,
      engine: 'lotse',
      questionsFile: join(ROOT, `tests/search/questions.${locale}.yaml`),
    });
    const asked = results.reduce((sum, { questions }) => sum + questions, 0);
    const misses = results.flatMap((result) => result.misses);
    console.log(
      `${locale}: ${asked - misses.length} of ${asked} in the first three; missed: ${misses.map(({ question }) => question).join(' | ') || 'none'}`,
    );
    expect(asked).toBeGreaterThanOrEqual(20);
    expect((asked - misses.length) / asked).toBeGreaterThanOrEqual(WANTED);
  });
}

/** Letters of every script, signs of every kind; the same seed gives the same strings. */
function* toNoise(count: number): Generator<string> {
  const alphabet = 'aäßZłığçşمدرسةکیסуїґЖ漢ひ한😀\u0000\u0007\u200f\u202e\u00ad<>"\'&/\\()[]{}.*+?^$|%#@;:,-_ \n\t0٣۴';
  const signs = Array.from(alphabet);
  let state = 7;
  for (let index = 0; index < count; index += 1) {
    let text = '';
    const length = index % 40;
    for (let letter = 0; letter < length; letter += 1) {
      state = (state * 1_664_525 + 1_013_904_223) >>> 0;
      text += signs[state % signs.length]!;
    }
    yield text;
  }
}

test('random signs of all scripts, HTML and endless questions break nothing', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('a dialog opened')));
  await page.goto('/de/search/');
  const input = page.locator('input[name="q"]');
  const state = page.locator('[data-state]:not([hidden])');
  for (const text of [
    ...toNoise(60),
    '<img src=x onerror=alert(1)>',
    '.*+?^${}()|[]\\',
    '${alert(1)}',
    'a'.repeat(10_000),
    'ب '.repeat(5000),
  ]) {
    await input.evaluate((element: HTMLInputElement, value) => {
      element.value = value;
      element.form!.requestSubmit();
    }, text);
  }
  await input.fill('deutschkurs');
  await page.keyboard.press('Enter');
  await expect(state).toHaveAttribute('data-state', 'found');
  expect(await page.locator('.hit img, .hit script').count()).toBe(0);
  expect(faults).toEqual([]);
});

test.describe('the search page', () => {
  const found = '[data-state="found"]:not([hidden])';

  test('suggests before anything is typed, and keeps the question in the address', async ({ page }) => {
    await page.goto('/de/search/');
    await page.locator('.chip').first().click();
    await expect(page.locator('.hit a').first()).toBeVisible();
    await expect(page.locator('.suggestions')).toBeHidden();
    const address = new URL(page.url());
    expect(address.searchParams.get('q')).toBe(await page.locator('input[name="q"]').inputValue());
    await page.reload();
    await expect(page.locator('.hit a').first()).toBeVisible();
  });

  test('counts what each choice would leave, and keeps its promise', async ({ page }) => {
    await page.goto('/de/search/?q=kinder');
    await expect(page.locator(found)).toBeVisible();
    await page.locator('.search-filters summary').click();
    const option = page
      .locator('select[name="topic"] option')
      .filter({ hasText: /\([1-9]\d*\)$/ })
      .first();
    await expect(option).toBeAttached();
    const promised = Number(/\((\d+)\)$/.exec((await option.textContent())!.trim())![1]);
    await page.locator('select[name="topic"]').selectOption(await option.getAttribute('value'));
    await expect(page.locator('[data-count]')).toHaveText(String(promised));
    await page.locator('[data-clear]').click();
    await expect(page.locator('[data-count]')).not.toHaveText(String(promised));
  });

  test('goes through the hits with the arrow keys', async ({ page }) => {
    await page.goto('/de/search/');
    await page.locator('input[name="q"]').fill('deutschkurs');
    await expect(page.locator('.hit a').nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.hit a').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('input[name="q"]')).toBeFocused();
  });

  test('answers in German, and says so, where the own language has little', async ({ page }) => {
    await page.goto('/ar/search/?q=Kinderwagen');
    const section = page.locator('[data-second="de"]');
    await expect(section).toBeVisible();
    await expect(section.locator('ol')).toHaveAttribute('lang', 'de');
    await expect(section.locator('a').first()).toHaveAttribute('href', /^\/de\//);
    await expect(section.locator('h2').first()).not.toBeEmpty();
  });

  test('helps on when nothing is found', async ({ page }) => {
    await page.goto('/en/search/?q=qqxxzzyy');
    await expect(page.locator('[data-state="none"]')).toBeVisible();
    await expect(page.locator('[data-help] a').first()).toBeVisible();
  });
});

test('without JavaScript the search leads to the topics', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/de/');
  await page.locator('input[name="q"]').fill('kurs');
  await page.locator('form.search button').click();
  await expect(page).toHaveURL(/\/de\/search\/\?q=kurs$/);
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('main a[href^="/de/topics/"]').first()).toBeVisible();
  await expect(page.locator('.search-filters')).toBeHidden();
  await context.close();
});
