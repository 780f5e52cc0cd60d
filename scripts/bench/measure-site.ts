import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { measureQuestions, type MeasureOptions } from './measure-search.ts';
import { toShare, type Outcome } from './search-figures.ts';

/** What makes a question hard. */
export const QUESTION_KINDS = ['typo', 'whole', 'german', 'latin', 'plain'] as const;

const siteQuestions = z.array(
  z.strictObject({
    question: z.string().min(1),
    page: z.union([z.string(), z.array(z.string()).min(1)]),
    kind: z.enum(QUESTION_KINDS),
  }),
);

/** One question about the town, what it found and where. */
export interface SiteOutcome extends Outcome {
  question: string;
  kind: (typeof QUESTION_KINDS)[number];
  pages: string[];
  /** The first hits, five or ten. */
  hrefs: string[];
}

/** How many questions of a kind have their page among the first three hits, and which have not. */
export interface KindResult {
  kind: (typeof QUESTION_KINDS)[number];
  questions: number;
  /** 0 to 1 */
  share: number;
  misses: SiteOutcome[];
}

/** Hits that are seen without scrolling. */
export const FIRST = 3;

/**
 * Asks the built site the questions of a file (tests/search/questions.<locale>.yaml).
 *
 * @returns one result for each kind that the file has, in the order of `QUESTION_KINDS`
 * @throws when the file or the index is missing, or the file is not a list of questions
 */
export async function measureSite(options: MeasureOptions & { questionsFile: string; limit?: number }): Promise<KindResult[]> {
  const questions = siteQuestions.parse(parse(readFileSync(options.questionsFile, 'utf8'))).slice(0, options.limit);
  const outcomes: SiteOutcome[] = await measureQuestions(
    options,
    questions.map(({ question, page, kind }) => ({ question, kind, pages: [page].flat() })),
  );
  return QUESTION_KINDS.map((kind) => ({ kind, asked: outcomes.filter((outcome) => outcome.kind === kind) }))
    .filter(({ asked }) => asked.length > 0)
    .map(({ kind, asked }) => ({
      kind,
      questions: asked.length,
      share: toShare(asked, FIRST),
      misses: asked.filter(({ rank }) => rank === undefined || rank > FIRST),
    }));
}
