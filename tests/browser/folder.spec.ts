import { expect, test } from '@playwright/test';
import { PDFBool, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { listOutlinePages } from '../../scripts/pdf/finish-pdf.ts';
import { printFolder } from '../../scripts/pdf/print-folder.ts';
import { ORIGIN } from './pages.ts';

/** Letters only: marks and the forms of ligatures differ between what is written and what is read out of a PDF. */
const toLetters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Text of each page in the order in which a program reads it. */
async function readPages(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

for (const { locale, direction } of [
  { locale: 'ar', direction: '/R2L' },
  { locale: 'fa', direction: '/R2L' },
  { locale: 'de', direction: '/L2R' },
]) {
  test(`the folder in ${locale} is a PDF that can be read, heard and searched`, async ({ page }) => {
    const bytes = await printFolder(page, `${ORIGIN}/${locale}/folder/`);
    const { catalog } = await PDFDocument.load(bytes);
    expect(String(catalog.get(PDFName.of('Lang')))).toContain(locale);
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'))).toBe(PDFBool.True);
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('Direction')))).toBe(direction);

    const chapters = (await listOutlinePages(bytes)).filter(({ depth }) => depth === 2).slice(1);
    expect(chapters.length).toBeGreaterThan(20);
    const printed = await page.locator('[data-page-of]').allTextContents();
    expect(printed.map(Number)).toEqual(chapters.map((chapter) => chapter.page));

    // each step of the first chapter stands in the PDF, letter by letter, in its order
    const pages = (await readPages(bytes)).map(toLetters);
    const steps = await page.locator('.folder-steps').first().locator('b').allTextContents();
    const text = pages.slice(chapters[0]!.page - 1, chapters[1]!.page - 1).join('');
    const places = steps.map((step) => text.indexOf(toLetters(step)));
    expect(
      places.every((place) => place >= 0),
      `${places.join()} of ${steps.join(' | ')}`,
    ).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
}
