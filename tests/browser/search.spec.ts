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
