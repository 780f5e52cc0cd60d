import type { LocaleSlug } from '../locales/locales.ts';
import { LOCALES } from '../locales/locales.ts';
import type { Search, SearchAnswer, SearchHit } from './answer.ts';
import { measureCloseness, toStem, toStems, type SoughtWord } from './closeness.ts';
import { markWords, toExcerpt } from './excerpt.ts';
import { countFacets, fits, type Choice, type FacetSets } from './facets.ts';
import { fold } from './fold.ts';
import { toWordsFile } from './files.ts';
import { openPagefind, type PageData, type Pagefind, type PagefindResult } from './pagefind.ts';
import { planQuery } from './plan.ts';
import { measureRarity, rank, type Ranked, type WordLookUps } from './rank.ts';
import { readWord, type ReadWord } from './readings.ts';
import { readVocabularyFile, type Vocabulary, type VocabularyFile } from './vocabulary.ts';

/** A hit with its page, once the page is loaded. */
type Hit = Ranked<PagefindResult> & { page?: Promise<PageData> };

/** A question that was looked up. */
interface Findings {
  hits: Hit[];
  sought: SoughtWord[];
  stems: ReadonlySet<string>;
}

/** So many of the first hits are read to see what stands together in them. */
const READ = 5;
/** A page where all words stand together counts twice. */
const CLOSENESS = 1;
const GOOD = 0.5;
/** Readings of at least this trust are looked for side by side in the text of a page. */
const SURE = 0.5;
const EXCERPT_WORDS = 28;
/** Filters of which a page can be asked to have several values. */
const ADDITIVE: ReadonlySet<string> = new Set(['fact']);
const KEPT = 20;
/** An explained word and a page about the site help less than somebody who helps. */
const KIND_SCALE: Readonly<Record<string, number>> = { term: 0.4, page: 0.6 };

export interface SearchOptions {
  locale: LocaleSlug;
  /** Folder of the index with a final slash: `/pagefind/`. */
  base: string;
  /** Changes whenever the index does, so that what was loaded before is never mixed with it. */
  version: string;
}

/** Search in one language; runs in a worker. */
export function openSearch({ locale, base, version }: SearchOptions): Search {
  const { tag } = LOCALES[locale];
  const index = once(async () => {
    const [pagefind, vocabulary] = await Promise.all([
      openPagefind({ base, tag, version }),
      loadVocabulary(`${base}${toWordsFile(tag, version)}`),
    ]);
    return { pagefind, vocabulary };
  });
  const facets = once(async () => loadFacets((await index()).pagefind));
  const known = new Map<string, Promise<Findings>>();

  /** The last questions are kept: filters, counts and further hits ask again. */
  const find = (question: string): Promise<Findings> => {
    const kept = known.get(question);
    if (kept) return kept;
    const findings = index().then(({ pagefind, vocabulary }) => lookUp(question, pagefind, vocabulary, locale));
    findings.catch(() => known.delete(question));
    known.set(question, findings);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    return findings;
  };

  const select = async (question: string, choice: Choice): Promise<Findings> => {
    const findings = await find(question);
    if (Object.keys(choice).length === 0) return findings;
    const sets = await facets();
    return { ...findings, hits: findings.hits.filter(({ id }) => fits(id, choice, sets)) };
  };

  return {
    async warm() {
      await index();
    },

    async ask({ question, choice, from, count }) {
      if (!planQuery(question) && Object.keys(choice).length === 0) return undefined;
      const { hits, sought, stems } = await select(question, choice);
      const ordered = await orderByCloseness(hits, sought);
      return {
        total: ordered.length,
        good: ordered.filter(({ coverage }) => coverage >= GOOD).length,
        hits: await Promise.all(ordered.slice(from, from + count).map((hit) => toSearchHit(hit, stems))),
      } satisfies SearchAnswer;
    },

    async count({ question, choice }) {
      const [{ hits }, sets] = await Promise.all([find(question), facets()]);
      return countFacets(
        hits.map(({ id }) => id),
        choice,
        sets,
        ADDITIVE,
      );
    },
  };
}

/** Looks up every reading of every word that is not in every question; without a word, finds every page. */
async function lookUp(question: string, pagefind: Pagefind, vocabulary: Vocabulary, locale: LocaleSlug): Promise<Findings> {
  const plan = planQuery(question);
  if (!plan) {
    const { results } = await pagefind.search(null, { filters: {} });
    return { hits: results.map((result) => ({ id: result.id, score: 0, coverage: 1, result })), sought: [], stems: new Set() };
  }
  const loadingScales = loadScales(pagefind);
  const all = plan.map((word) => readWord(word, vocabulary, locale));
  const telling = all.filter(({ isFiller }) => !isFiller);
  const words = telling.length > 0 ? telling : all;
  const lookUps: WordLookUps<PagefindResult>[] = await Promise.all(
    words.map(({ readings }) =>
      Promise.all(
        readings.map(async ({ term, trust }) => {
          const { results } = await pagefind.search(term, { filters: {} });
          return { trust, hits: results.map((result) => ({ id: result.id, score: result.score, result })) };
        }),
      ),
    ),
  );
  const scales = await loadingScales;
  const scaleOf = (id: string) => scales.find(({ ids }) => ids.has(id))?.scale ?? 1;
  const sought = words.map((word, position) => toSought(word, lookUps[position]!, vocabulary.pages));
  const hits = rank(lookUps, vocabulary.pages).map((hit) => ({ ...hit, score: hit.score * scaleOf(hit.id) }));
  hits.sort((a, b) => b.score - a.score);
  return { hits, sought, stems: new Set(words.flatMap((word) => toReadingStems(word))) };
}

/** Pages of the kinds that count less; asked for beside the words, so that nothing waits for it. */
function loadScales(pagefind: Pagefind): Promise<{ scale: number; ids: ReadonlySet<string> }[]> {
  return Promise.all(
    Object.entries(KIND_SCALE).map(async ([kind, scale]) => {
      const { results } = await pagefind.search(null, { filters: { kind } });
      return { scale, ids: new Set(results.map(({ id }) => id)) };
    }),
  );
}

function toSought(word: ReadWord, lookUps: WordLookUps<unknown>, pages: number): SoughtWord {
  const found = Math.max(1, ...lookUps.map(({ hits }) => hits.length));
  return { stems: toReadingStems(word, SURE), worth: measureRarity(found, pages) };
}

function toReadingStems({ readings }: ReadWord, least = 0): string[] {
  return [...new Set(readings.filter(({ trust }) => trust >= least).map(({ term }) => toStem(fold(term))))];
}

/** Brings those of the first hits forward in which the words of the question stand together. */
async function orderByCloseness(hits: readonly Hit[], sought: readonly SoughtWord[]): Promise<Hit[]> {
  if (sought.length < 2) return [...hits];
  const first = await Promise.all(
    hits.slice(0, READ).map(async (hit) => {
      const { meta, content } = await loadPage(hit);
      const closeness = measureCloseness(sought, [toStems(meta['title'] ?? ''), toStems(content)]);
      return { hit, score: hit.score * (1 + CLOSENESS * closeness) };
    }),
  );
  first.sort((a, b) => b.score - a.score);
  return [...first.map(({ hit }) => hit), ...hits.slice(READ)];
}

function loadPage(hit: Hit): Promise<PageData> {
  hit.page ??= hit.result.data();
  return hit.page;
}

async function toSearchHit(hit: Hit, stems: ReadonlySet<string>): Promise<SearchHit> {
  const { url, meta, content, filters } = await loadPage(hit);
  const title = markWords(meta['title'] ?? url, stems);
  const summary = markWords(meta['summary'] ?? '', stems);
  const isFound = [...title, ...summary].some(({ isMatch }) => isMatch) || stems.size === 0;
  const passage = isFound ? [] : toExcerpt(content, stems, EXCERPT_WORDS);
  return {
    href: url,
    kind: filters['kind']?.[0] ?? '',
    title,
    excerpt: passage.some(({ isMatch }) => isMatch) || summary.length === 0 ? passage : summary,
  };
}

/** Which pages have which filter value. */
async function loadFacets(pagefind: Pagefind): Promise<FacetSets> {
  const filters = await pagefind.filters();
  const sets = await Promise.all(
    Object.entries(filters).map(async ([name, values]) => {
      const pages = await Promise.all(
        Object.keys(values).map(async (value) => {
          const { results } = await pagefind.search(null, { filters: { [name]: value } });
          return [value, new Set(results.map(({ id }) => id))] as const;
        }),
      );
      return [name, new Map(pages)] as const;
    }),
  );
  return new Map(sets);
}

async function loadVocabulary(href: string): Promise<Vocabulary> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return readVocabularyFile((await response.json()) as VocabularyFile);
}

/** Does something once; after a failure the next call tries again, because the connection may be back. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= load().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
