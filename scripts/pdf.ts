import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { printFolder } from './pdf/print-folder.ts';
import { CHROMIUM_ARGUMENTS } from './setup/browser-arguments.mjs';
import { findChromium } from './setup/browser.mjs';

/**
 * `npm run pdf [-- de,ar]`: prints the welcome folders of the built site as PDF files and offers them on its pages. What has been printed
 * before and has not changed is taken from `.cache/pdf`, so that an interrupted run goes on where it stopped.
 */
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const cache = join(root, '.cache/pdf');
const PORT = 4398;
const MARK = /<span data-pdf[^>]*>.*?<\/span>/s;

const wanted = process.argv[2]?.split(',');
const folders = readdirSync(dist)
  .filter((locale) => existsSync(join(dist, locale, 'folder/index.html')) && (!wanted || wanted.includes(locale)))
  .flatMap((locale) => [`${locale}/folder`, `${locale}/folder/with-german`])
  .filter((folder) => existsSync(join(dist, folder, 'index.html')));
if (folders.length === 0) {
  console.error('There is no folder to print; run "npm run build" first.');
  process.exit(1);
}
mkdirSync(cache, { recursive: true });

const server = await preview({ root, logLevel: 'error', server: { port: PORT } });
const browser = await chromium.launch({ ...(findChromium() && { executablePath: findChromium()! }), args: CHROMIUM_ARGUMENTS });
const page = await browser.newPage();
for (const [index, folder] of folders.entries()) {
  const file = join(dist, folder, 'index.html');
  const html = readFileSync(file, 'utf8').replace(MARK, '<span data-pdf></span>');
  // names of scripts and styles change with every build
  const key = createHash('sha256')
    .update(html.replace(/\/_astro\/[^"]+/g, ''))
    .digest('hex')
    .slice(0, 16);
  const kept = join(cache, `${key}.pdf`);
  const isKnown = existsSync(kept);
  if (!isKnown) writeFileSync(kept, await printFolder(page, `http://localhost:${PORT}/${folder}/`));
  const [locale = ''] = folder.split('/');
  const name = `lotse-${locale}${folder.endsWith('with-german') ? '-de' : ''}.pdf`;
  copyFileSync(kept, join(dist, folder, name));
  const bytes = readFileSync(kept).length;
  writeFileSync(file, html.replace(MARK, toLink(html, `/${folder}/${name}`, bytes)));
  console.log(`${index + 1}/${folders.length} ${folder}/${name} ${Math.round(bytes / 1024)} KB${isKnown ? ' (unchanged)' : ''}`);
}
await browser.close();
await server.stop();
process.exit(0);

/** The words of the link stand in the page, because only the build knows the reader's language. */
function toLink(html: string, href: string, bytes: number): string {
  const words = /data-pdf-words="([^"]+)"/.exec(html)?.[1] ?? 'PDF ({size})';
  const size = bytes < 1_000_000 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
  return `<span data-pdf><a class="button" href="${href}" type="application/pdf">${words.replace('{size}', size)}</a></span>`;
}
