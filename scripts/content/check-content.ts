import { measureReadability } from '../../src/checks/readability.ts';
import { textOfWords } from '../../src/checks/records.ts';
import { runChecks } from '../../src/checks/checks.ts';
import { buildCatalog, type Content } from '../../src/domain/catalog.ts';
import { compareIssues, type ContentIssue } from '../../src/domain/issue.ts';
import { folderOf, KIND_NAMES, RECORD_KIND_NAMES } from '../../src/domain/kinds.ts';
import type { ContentRecord, Words } from '../../src/domain/record.ts';
import { readContent } from '../../src/loading/read-content.ts';

/** What a check found, and how much there is. */
export interface Report {
  issues: ContentIssue[];
  /** `true` when warnings of the checks were held back because the reader found errors. */
  isPartial: boolean;
  /** Folder → number of records. */
  records: Record<string, number>;
  /** Locale → number of words in all records. */
  words: Record<string, number>;
  /** How hard the German and the Easy German texts are, all together. */
  readability: Record<string, ReadabilityScore>;
}

/** Means over all records of a language; `plain` is the share of records within the limits of the plain-language check, 0 to 1. */
export interface ReadabilityScore {
  meanSentence: number;
  lix: number;
  vienna: number;
  plain: number;
}

/**
 * Reads and checks the whole content. Records with errors are not in the catalog, so what they hold would look missing everywhere
 * else; therefore the checks only add their errors until the reader has none.
 *
 * @param today day of the check, `YYYY-MM-DD`
 */
export function checkContent(root: string, today: string): Report {
  const { content, fixedTerms, issues, place } = readContent(root);
  const isPartial = issues.some(({ level }) => level === 'error');
  const found = content ? runChecks(buildCatalog(content), { today, fixedTerms }).map(place) : [];
  return {
    issues: [...issues, ...found.filter(({ level }) => !isPartial || level === 'error')].sort(compareIssues),
    isPartial,
    records: content ? Object.fromEntries(KIND_NAMES.map((kind) => [folderOf(kind), content[kind].length])) : {},
    words: content ? countWords(content) : {},
    readability: content ? measureAll(content, found) : {},
  };
}

const PLAIN_LOCALES = ['de', 'de-simple'] as const;
const PLAIN_CODES = /^(?:style-|word-long|text-hard|sentences?-long)/;

function measureAll(content: Content, issues: readonly ContentIssue[]): Record<string, ReadabilityScore> {
  const hard = new Set(issues.filter(({ code }) => PLAIN_CODES.test(code)).map(({ file }) => file));
  const records = RECORD_KIND_NAMES.flatMap((kind) => content[kind] as ContentRecord<unknown, object>[]);
  return Object.fromEntries(
    PLAIN_LOCALES.flatMap((locale) => {
      const texts = records.flatMap(({ texts: own }) => own[locale] ?? []);
      const figures = measureReadability(texts.map(({ words }) => textOfWords(words as Words)).join('\n\n'));
      if (!figures) return [];
      const plain = texts.filter(({ file }) => !hard.has(file)).length / texts.length;
      return [[locale, { meanSentence: figures.meanSentence, lix: figures.lix, vienna: figures.vienna, plain }]];
    }),
  );
}

function countWords(content: Content): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { texts } of RECORD_KIND_NAMES.flatMap((kind) => content[kind] as { texts: Record<string, { words: Words }> }[])) {
    for (const [locale, { words }] of Object.entries(texts)) {
      const text = Object.values(words).flat().join(' ');
      counts[locale] = (counts[locale] ?? 0) + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
    }
  }
  return counts;
}
