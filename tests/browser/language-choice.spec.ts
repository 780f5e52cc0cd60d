import { expect, test } from '@playwright/test';

test('the first page puts the language that the browser wishes for on top, and sends nobody anywhere', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'uk-UA' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('.plain-languages li').first().locator('a')).toHaveAttribute('lang', 'uk');
  await expect(page.locator('[data-suggestion]:visible')).toHaveCount(1);
  await expect(page).toHaveURL('/');
  await context.close();
});
