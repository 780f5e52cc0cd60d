import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { measureDocuments } from './bench/measure-documents.ts';
import type { SearchEngine } from './bench/measure-search.ts';
import { FIRST, measureSite } from './bench/measure-site.ts';
import { CHROMIUM_ARGUMENTS } from './setup/browser-arguments.mjs';
import { findChromium } from './setup/browser.mjs';

const USAGE = `How good is the search, how fast, and what does it cost the reader?

  node scripts/bench-search.ts --documents FILE --questions FILE --locale L   a benchmark, JSON Lines
  node scripts/bench-search.ts --site --locale L                              dist/ and tests/search/questions.L.yaml

  --engine lotse|pagefind   the site's own search (default), or Pagefind as it comes
  --limit N                 only the first N questions`;

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    questions: { type: 'string' },
    locale: { type: 'string' },
    engine: { type: 'string', default: 'lotse' },
    limit: { type: 'string' },
    site: { type: 'boolean', default: false },
  },
});
const { documents, questions, locale, engine, site } = values;
const limit = values.limit === undefined ? undefined : Number(values.limit);
if (!locale || !isEngine(engine) || (limit !== undefined && !(limit > 0)) || (!site && !(documents && questions))) {
  console.error(USAGE);
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGUMENTS });
const common = { browser, locale, engine, ...(limit !== undefined && { limit }) };
try {
  if (site) await printSite(questions ?? join(root, `tests/search/questions.${locale}.yaml`));
  else await printDocuments(documents!, questions!);
} finally {
  await browser.close();
}

async function printDocuments(documentsFile: string, questionsFile: string): Promise<void> {
  const result = await measureDocuments({ ...common, documentsFile, questionsFile });
  console.table({
    [`${engine} ${locale}`]: {
      questions: result.outcomes.length,
      'first 1': round(result.shares[1], 3),
      'first 3': round(result.shares[3], 3),
      'first 5': round(result.shares[5], 3),
      MRR: round(result.meanReciprocalRank, 3),
      'no hit': round(result.shareWithoutHits, 3),
      'ms median': round(result.medianMs),
      'ms p95': round(result.p95Ms),
      'KB later': round(result.laterKb),
      'KB first': round(result.firstKb),
    },
  });
}

async function printSite(questionsFile: string): Promise<void> {
  const results = await measureSite({ ...common, folder: join(root, 'dist'), questionsFile });
  console.table(
    Object.fromEntries(
      results.map(({ kind, questions: asked, share }) => [kind, { questions: asked, [`first ${FIRST}`]: round(share, 3) }]),
    ),
  );
  for (const { kind, question, pages, rank, total, hrefs } of results.flatMap(({ misses }) => misses)) {
    console.log(`${kind}: "${question}" → ${pages.join(' or ')}: ${rank === undefined ? `not found, ${total} hits` : `place ${rank}`}`);
    for (const href of hrefs.slice(0, FIRST)) console.log(`    ${href}`);
  }
}

function isEngine(text: string): text is SearchEngine {
  return text === 'lotse' || text === 'pagefind';
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
