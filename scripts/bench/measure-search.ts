import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'esbuild';
import { serveCounting, type CountingServer, type ExtraFile } from './counting-server.ts';
import type {} from './search-entry.ts'; // window.benchSearch
import { findRank, type Outcome } from './search-figures.ts';
import { toLanguageTag } from './search-pages.ts';

/** The site's own search, or Pagefind as it comes. */
export type SearchEngine = 'lotse' | 'pagefind';

/** A question with the pages that answer it, as paths below the locale: `offers/sprachcafe`. */
export interface BenchQuestion {
  question: string;
  pages: readonly string[];
}

export interface MeasureOptions {
  browser: Browser;
  /** A site with its index in `pagefind/`. */
  folder: string;
  locale: string;
  engine: SearchEngine;
}

const SHOWN = 5;
const LOOKED_AT = 10;
const PAGE = '/bench/';

/**
 * Asks all questions in one page, one after the other. Time and bytes are those of the question and its first five hits; where the
 * right page is not among them, the question is asked again at the end to look at ten.
 */
export async function measureQuestions<T extends BenchQuestion>(
  options: MeasureOptions,
  questions: readonly T[],
): Promise<(T & Outcome & { hrefs: string[] })[]> {
  return withServer(options, async (server) => {
    const page = await openPage(options.browser, server);
    const outcomes = [];
    for (const question of questions) {
      const before = server.countSentBytes();
      const { hrefs, total, ms } = await ask(page, question.question, SHOWN);
      outcomes.push({ ...question, hrefs, total, ms, bytes: server.countSentBytes() - before, rank: findRank(hrefs, question.pages) });
    }
    for (const outcome of outcomes) {
      if (outcome.rank !== undefined || outcome.total <= SHOWN) continue;
      outcome.hrefs = (await ask(page, outcome.question, LOOKED_AT)).hrefs;
      outcome.rank = findRank(outcome.hrefs, outcome.pages);
    }
    await page.context().close();
    return outcomes;
  });
}

/** Bytes of a first search, for each question in a browser that has nothing yet: program, index, word list and five hits. */
export async function measureFirstBytes(options: MeasureOptions, questions: readonly BenchQuestion[]): Promise<number[]> {
  return withServer(options, async (server) => {
    const bytes: number[] = [];
    for (const { question } of questions) {
      const before = server.countSentBytes();
      const page = await openPage(options.browser, server);
      await ask(page, question, SHOWN);
      await page.context().close();
      bytes.push(server.countSentBytes() - before);
    }
    return bytes;
  });
}

async function withServer<T>({ folder, locale, engine }: MeasureOptions, use: (server: CountingServer) => Promise<T>): Promise<T> {
  const server = await serveCounting(folder, { extra: await toBenchPage(locale, engine) });
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

/** A page in the language of the index with nothing but the engine; it is never written to the folder. */
async function toBenchPage(locale: string, engine: SearchEngine): Promise<Map<string, ExtraFile>> {
  const html = `<!doctype html><html lang="${toLanguageTag(locale)}" data-locale="${locale}"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><script type="module" src="${PAGE}entry.js"></script>`;
  return new Map([
    [PAGE, { extension: '.html', text: html }],
    [`${PAGE}entry.js`, { extension: '.js', text: await bundle(`search-entry-${engine}.ts`) }],
    [`${PAGE}worker.js`, { extension: '.js', text: await bundle('search-worker.ts') }],
  ]);
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['/pagefind/*'],
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}

async function openPage(browser: Browser, { origin }: CountingServer): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    console.error(error);
  });
  await page.goto(`${origin}${PAGE}`);
  await page.waitForFunction(() => window.benchSearch !== undefined);
  return page;
}

async function ask(page: Page, question: string, first: number): Promise<{ hrefs: string[]; total: number; ms: number }> {
  return page.evaluate(
    async ([text, count]) => {
      const start = performance.now();
      const answer = await window.benchSearch!.ask(text, count);
      return { ...answer, ms: performance.now() - start };
    },
    [question, first] as const,
  );
}
