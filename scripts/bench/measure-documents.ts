import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { z } from 'zod';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { measureFirstBytes, measureQuestions, type SearchEngine } from './measure-search.ts';
import { toMeanReciprocalRank, toPercentile, toShare, type Outcome } from './search-figures.ts';
import { writeDocumentPages } from './search-pages.ts';

const documentLine = z.object({ id: z.string(), title: z.string(), body: z.string() });
const questionLine = z.object({ question: z.string(), document: z.string() });
const FIRST_SEARCHES = 5;

export interface DocumentsOptions {
  browser: Browser;
  /** JSON Lines `{ id, title, body }`. */
  documentsFile: string;
  /** JSON Lines `{ question, document }`; the document is an id of the other file. */
  questionsFile: string;
  locale: string;
  engine: SearchEngine;
  limit?: number;
}

/** Figures of a benchmark; shares are 0 to 1, a KB is 1024 bytes as sent. */
export interface DocumentsResult {
  outcomes: (Outcome & { question: string; pages: string[] })[];
  shares: Record<1 | 3 | 5, number>;
  meanReciprocalRank: number;
  shareWithoutHits: number;
  medianMs: number;
  p95Ms: number;
  /** Median over all questions but the first. */
  laterKb: number;
  /** Median over five questions spread over the file. */
  firstKb: number;
}

/** Makes a site of the documents in a temporary folder, indexes it as the build does and asks the questions. @throws on unknown ids */
export async function measureDocuments(options: DocumentsOptions): Promise<DocumentsResult> {
  const { browser, locale, engine } = options;
  const documents = readLines(options.documentsFile, documentLine);
  const pages = new Map(documents.map(({ id }, index) => [id, `offers/${index}`]));
  const questions = readLines(options.questionsFile, questionLine)
    .slice(0, options.limit)
    .map(({ question, document }) => {
      const page = pages.get(document);
      if (page === undefined) throw new Error(`${options.questionsFile}: "${document}" is not in ${options.documentsFile}.`);
      return { question, pages: [page] };
    });

  const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-search-'));
  try {
    writeDocumentPages(folder, locale, documents);
    const { pages: indexed } = await writeSearchIndex(folder);
    if (indexed !== documents.length) throw new Error(`${indexed} of ${documents.length} pages are in the index.`);
    const outcomes = await measureQuestions({ browser, folder, locale, engine }, questions);
    const step = Math.max(1, Math.floor(questions.length / FIRST_SEARCHES));
    const spread = questions.filter((_, index) => index % step === 0).slice(0, FIRST_SEARCHES);
    const firstBytes = await measureFirstBytes({ browser, folder, locale, engine }, spread);
    const times = outcomes.map(({ ms }) => ms);
    return {
      outcomes,
      shares: { 1: toShare(outcomes, 1), 3: toShare(outcomes, 3), 5: toShare(outcomes, 5) },
      meanReciprocalRank: toMeanReciprocalRank(outcomes),
      shareWithoutHits: outcomes.filter(({ total }) => total === 0).length / outcomes.length,
      medianMs: toPercentile(times, 0.5),
      p95Ms: toPercentile(times, 0.95),
      laterKb:
        toPercentile(
          outcomes.slice(1).map(({ bytes }) => bytes),
          0.5,
        ) / 1024,
      firstKb: toPercentile(firstBytes, 0.5) / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readLines<T>(file: string, line: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => line.parse(JSON.parse(text)));
}
