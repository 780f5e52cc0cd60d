import type { LocaleSlug } from '../locales/locales.ts';
import { LOCALES } from '../locales/locales.ts';
import { openPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { planQuery, type PlannedWord } from './plan.ts';
import { rank, type LookUp } from './rank.ts';
import {
  findForms,
  findMeant,
  readVocabularyFile,
  splitCompound,
  stripArabicPrefix,
  type Vocabulary,
  type VocabularyFile,
} from './vocabulary.ts';

/** One page that answers. */
export interface SearchHit {
  href: string;
  title: string;
  summary: string;
  kind: string;
}

export interface SearchAnswer {
  /** Best first; each is loaded only when it is asked for. */
  hits: { load(): Promise<SearchHit> }[];
}

export interface SearchEngine {
  /** Loads the index; called when the reader touches the field, so that the first answer is quick. */
  warm(): Promise<void>;
  /** @returns `undefined` when nothing was asked. @throws when the index cannot be loaded */
  find(question: string, filters: Record<string, string>): Promise<SearchAnswer | undefined>;
}

interface OpenIndex {
  pagefind: Pagefind;
  vocabulary: Vocabulary;
}

/** Languages Pagefind 1.6 has no stemmer for. */
const WITHOUT_STEMMER: ReadonlySet<LocaleSlug> = new Set(['fa', 'kmr', 'uk', 'bg']);

const GUESSES = 3;
/** How much a guess counts beside a word as typed. */
const TRUST_MEANT = 0.8;
const TRUST_PART = 0.6;
const TRUST_PREFIX = 0.4;
const FORMS = 6;
const TRUST_FORM = 0.7;

/** Search in the language of the page. `base` is the folder of the index, for example `/pagefind/`. */
export function openSearch({ locale, base }: { locale: LocaleSlug; base: string }): SearchEngine {
  let opening: Promise<OpenIndex> | undefined;
  const open = () => {
    opening ??= load().catch((error: unknown) => {
      opening = undefined; // the next try may have a connection
      throw error;
    });
    return opening;
  };
  const load = async (): Promise<OpenIndex> => {
    const [pagefind, vocabulary] = await Promise.all([openPagefind(base), loadVocabulary(`${base}words.${LOCALES[locale].tag}.json`)]);
    return { pagefind, vocabulary };
  };

  return {
    async warm() {
      await open();
    },
    async find(question, filters) {
      const plan = planQuery(question, filters);
      if (!plan) return undefined;
      const { pagefind, vocabulary } = await open();
      if (plan.words.length === 0) {
        const { results } = await pagefind.search(null, { filters: plan.filters });
        return { hits: results.map(toHit) };
      }
      const groups = await Promise.all(
        plan.words.map((word) => lookUp(word, plan.filters, pagefind, vocabulary, !WITHOUT_STEMMER.has(locale))),
      );
      return { hits: rank(groups, vocabulary.pages).map(({ result }) => toHit(result)) };
    },
  };
}

/** All readings of one word: as typed, as it was probably meant, as the parts of a compound. */
async function lookUp(
  { word, folded }: PlannedWord,
  filters: Record<string, string>,
  pagefind: Pagefind,
  vocabulary: Vocabulary,
  hasStemmer: boolean,
): Promise<LookUp<PagefindResult>[]> {
  const known = vocabulary.words.get(folded);
  const isKnown = known !== undefined;
  const meant = isKnown ? [] : findMeant(vocabulary, word, GUESSES);
  const parts = isKnown || meant.length > 0 ? [] : splitCompound(vocabulary, word);
  const readings = [
    { term: word, trust: isKnown || meant.length + parts.length === 0 ? 1 : TRUST_PREFIX },
    // written another way than the pages do: ك and ک, oe and ö
    ...(known && known.form !== word ? [{ term: known.form, trust: 1 }] : []),
    ...meant.map((term) => ({ term, trust: TRUST_MEANT })),
    ...parts.map((term) => ({ term, trust: TRUST_PART })),
    ...stripArabicPrefix(vocabulary, word).map((term) => ({ term, trust: TRUST_FORM })),
    ...(hasStemmer ? [] : findForms(vocabulary, word, FORMS)).map((term) => ({ term, trust: TRUST_FORM })),
  ];
  return Promise.all(
    readings.map(async ({ term, trust }) => {
      const { results } = await pagefind.search(term, { filters });
      return { trust, hits: results.map((result) => ({ id: result.id, score: result.score, result })) };
    }),
  );
}

function toHit(result: PagefindResult): SearchAnswer['hits'][number] {
  return {
    async load() {
      const { url, meta, filters } = await result.data();
      return { href: url, title: meta['title'] ?? url, summary: meta['summary'] ?? '', kind: filters['kind']?.[0] ?? '' };
    },
  };
}

async function loadVocabulary(href: string): Promise<Vocabulary> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return readVocabularyFile((await response.json()) as VocabularyFile);
}
