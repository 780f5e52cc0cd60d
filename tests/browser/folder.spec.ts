import { expect, test } from '@playwright/test';
import { PDFBool, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { listOutlinePages } from '../../scripts/pdf/finish-pdf.ts';
import { printFolder } from '../../scripts/pdf/print-folder.ts';
import { ORIGIN } from './pages.ts';

/** Letters only: marks and the forms of joined letters differ between what is written and what is read out of a PDF. */
const toLetters = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    // one sign of Noto Sans Arabic; programs read its two letters backwards
    .replace(/ىل|لى/g, '*');

/**
 * Text of each page. A PDF has the signs of a line from left to right; in a line that runs the other way they are put back in the order of
 * reading, as programs do that read a PDF aloud or search it.
 */
async function readPages(bytes: Uint8Array, isRightToLeft: boolean): Promise<string[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      const lines: string[][] = [[]];
      for (const item of items) {
        if (!('str' in item)) continue;
        lines.at(-1)!.push(item.str);
        if (item.hasEOL) lines.push([]);
      }
      return lines.map((line) => (isRightToLeft ? line.reverse() : line).join('')).join('\n');
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
    const pages = (await readPages(bytes, direction === '/R2L')).map(toLetters);
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
