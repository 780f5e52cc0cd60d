import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { FAST_3G, serveCounting, type CountingServer } from '../../scripts/bench/counting-server.ts';
import { LOCALES } from './pages.ts';

const DIST = join(import.meta.dirname, '../../dist');
/** What hosts are told for the index; see src/integrations/policies.ts. */
const CACHE = 'public, max-age=3600';
const QUESTIONS: Record<string, string> = {
  de: 'deutschkurs',
  en: 'housing',
  ar: 'سكن',
  fa: 'کلاس',
  kmr: 'kurs',
  tr: 'kurs',
  pl: 'kurs',
  ru: 'курсы',
  uk: 'курси',
  ro: 'cursuri',
  bg: 'курсове',
};
/** The aim is 130 KB. The word lists of these languages, with their many endings, are 5 to 10 KB longer than the others. */
const LONG_LISTS = new Set(['ar', 'tr', 'pl', 'ru', 'uk', 'ro']);
const COLD_BYTES = (locale: string) => (LONG_LISTS.has(locale) ? 138 : 130) * 1024;
/** Files known before, pieces of the index, pages. With 130 KB these are 2.4 seconds on Fast 3G. */
const WAVES = 3;
const LONG_TASK_MS = 50;

test.describe.configure({ mode: 'serial' });

/** Types into the field. @returns milliseconds from its focus to the first hit, by the clock of the page */
async function ask(page: Page, question: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('input[name="q"]')!;
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.hit a')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(document.querySelector('[data-results]')!, { childList: true });
        input.focus();
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    question,
  );
}

/** How often the browser had to wait for an answer before it could ask on: requests that come together are one wave. */
function countWaves(times: readonly number[]): number {
  return times.filter((at, index) => index === 0 || at - times[index - 1]! > FAST_3G.latencyMs / 2).length;
}

async function withServer(network: typeof FAST_3G | undefined, use: (server: CountingServer) => Promise<void>): Promise<void> {
  const server = await serveCounting(DIST, { cacheControl: CACHE, ...(network && { network }) });
  try {
    await use(server);
  } finally {
    await server.stop();
  }
}

for (const locale of LOCALES) {
  test(`${locale}: nothing of the index is loaded before the field is touched, and little after`, async ({ browser }) => {
    await withServer(FAST_3G, async (server) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${server.origin}/${locale}/search/`, { waitUntil: 'networkidle' });
      expect(server.listRequests().filter(({ path }) => /pagefind|worker/.test(path))).toEqual([]);
      const before = server.countSentBytes();
      const start = performance.now();
      const ms = await ask(page, QUESTIONS[locale] ?? QUESTIONS['de']!);
      const bytes = server.countSentBytes() - before;
      const waves = countWaves(
        server
          .listRequests()
          .filter(({ at }) => at >= start && at <= start + ms)
          .map(({ at }) => at),
      );
      console.log(`${locale}: first results after ${Math.round(ms)} ms on Fast 3G in ${waves} waves, ${Math.round(bytes / 1024)} KB`);
      expect(bytes).toBeLessThanOrEqual(COLD_BYTES(locale));
      expect(waves).toBeLessThanOrEqual(WAVES);
      await context.close();
    });
  });
}

/** Other work on the machine only ever makes a task longer, so the calmest of some rounds tells. */
const ROUNDS = 12;

test('the page never stands still while it searches (CPU slowed 4 times)', async ({ browser }) => {
  await withServer(undefined, async (server) => {
    const longest: number[] = [];
    while (longest.length < ROUNDS && !longest.some((ms) => ms <= LONG_TASK_MS))
      longest.push(await findLongestTask(browser, server.origin));
    console.log(`longest tasks: ${longest.map((ms) => Math.round(ms) || 'none').join(', ')}`);
    expect(Math.min(...longest)).toBeLessThanOrEqual(LONG_TASK_MS);
  });
});

/**
 * @returns milliseconds of the longest task over 50 ms while a reader asks two questions; 0 when there is none. All of it happens
 * inside the page: the scripts that the test's own driver would run there are tasks too, and not the reader's.
 */
async function findLongestTask(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/de/search/`, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const tasks = await page.evaluate(async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const durations: number[] = [];
    await pause(500);
    new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    const input = document.querySelector<HTMLInputElement>('input[name="q"]')!;
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    input.focus();
    type('deutschkurs');
    while (!document.querySelector('.hit a')) await pause(50);
    document.querySelector<HTMLElement>('.search-filters summary')!.click();
    type('Wo kann meine Familie eine günstige Wohnung finden?');
    await pause(3000);
    return durations;
  });
  await context.close();
  return Math.max(0, ...tasks);
}
