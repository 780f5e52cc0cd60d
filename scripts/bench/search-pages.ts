import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocaleSlug, LOCALES } from '../../src/locales/locales.ts';

/** One text of the benchmark. */
export interface BenchDocument {
  id: string;
  title: string;
  body: string;
}

const SUMMARY_LENGTH = 150;

/** What `<html lang>` says; the benchmark also has languages that the site does not speak (`fr`). */
export function toLanguageTag(locale: string): string {
  return isLocaleSlug(locale) ? LOCALES[locale].tag : locale;
}

/** Writes every document as a page like an offer's, at `/<locale>/offers/<number>/`, numbered from 0 in the order given. */
export function writeDocumentPages(folder: string, locale: string, documents: readonly BenchDocument[]): void {
  for (const [index, { title, body }] of documents.entries()) {
    const directory = join(folder, locale, 'offers', String(index));
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'index.html'), toPage(toLanguageTag(locale), title, body));
  }
}

function toPage(tag: string, title: string, body: string): string {
  const summary = Array.from(body.replace(/\s+/g, ' ').trim()).slice(0, SUMMARY_LENGTH).join('');
  const paragraphs = body.split('\n').filter((line) => line.trim());
  return [
    `<!doctype html><html lang="${escapeHtml(tag)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(summary)}"></head><body>`,
    `<main data-search="offer"><h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(summary)}</p>`,
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    '</main></body></html>\n',
  ].join('\n');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
}
