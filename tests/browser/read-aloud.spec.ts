import { expect, test, type Page } from '@playwright/test';

/** Gives the browser voices for some languages; a sentence is spoken as soon as it is asked for. */
async function giveVoices(page: Page, ...languages: string[]) {
  await page.addInitScript((tags) => {
    const spoken: { text: string; lang: string }[] = [];
    Object.assign(window, { spoken });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => tags.map((lang) => ({ lang, name: lang })),
        cancel: () => undefined,
        speak: (utterance: SpeechSynthesisUtterance) => {
          spoken.push({ text: utterance.text.trim(), lang: utterance.lang });
          setTimeout(() => utterance.dispatchEvent(new Event('end')), 5);
        },
      }),
    });
    Object.assign(window, {
      SpeechSynthesisUtterance: class extends EventTarget {
        lang = '';
        voice = null;
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
  }, languages);
}

const button = '[data-read-aloud]';

test('reads the page sentence by sentence, each in its own language', async ({ page }) => {
  await giveVoices(page, 'ar-SA', 'de-DE');
  await page.goto('/ar/offers/tafel-ausgabe/');
  await page.locator(button).click();
  const listSpoken = () => page.evaluate(() => (window as unknown as { spoken: { text: string; lang: string }[] }).spoken);
  await expect.poll(async () => (await listSpoken()).length, { timeout: 20_000 }).toBeGreaterThan(10);
  await expect(page.locator(button)).toHaveAttribute('aria-pressed', 'false', { timeout: 20_000 });
  const spoken = await listSpoken();
  expect(spoken.some(({ lang, text }) => lang === 'de' && text.startsWith('Guten Tag'))).toBe(true);
  expect(spoken[0]!.lang).toBe('ar');
});

test('is not offered where the device has no voice for the language', async ({ page }) => {
  await giveVoices(page, 'en-GB');
  await page.goto('/kmr/offers/tafel-ausgabe/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator(button)).toBeHidden();
});
