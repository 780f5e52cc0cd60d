import type { Page } from '@playwright/test';
import { finishPdf, listOutlinePages } from './finish-pdf.ts';

/**
 * Prints the page of a welcome folder as a tagged PDF with bookmarks. It prints twice: the first time tells on which pages the chapters
 * stand, the second has these numbers in the contents.
 *
 * @throws {Error} when bookmarks and headings do not match
 */
export async function printFolder(target: Page, url: string): Promise<Uint8Array> {
  await target.goto(url, { waitUntil: 'load' });
  // the last thing in the folder: a long page may be quiet before all of it is there
  await target.locator('.folder-lines').waitFor();
  const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;
  const headings = await target.evaluate(() => [...document.querySelectorAll('.folder h2')].map(({ id }) => id));
  const chapters = (await listOutlinePages(await target.pdf(options))).filter(({ depth }) => depth === 2);
  if (chapters.length !== headings.length) throw new Error(`${url}: ${headings.length} headings, but ${chapters.length} bookmarks`);
  await target.evaluate(
    (numbers) => {
      for (const [id, number] of numbers) {
        const place = document.querySelector(`[data-page-of="${id}"]`);
        if (place) place.textContent = String(number);
      }
    },
    headings.map((id, index) => [id, chapters[index]!.page] as const),
  );
  const { title, lang, dir } = await target.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
  return finishPdf(await target.pdf(options), { title, language: lang, isRightToLeft: dir === 'rtl' });
}
