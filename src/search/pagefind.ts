import type { SearchPlan } from './query.ts';

/** One page that answers. */
export interface SearchHit {
  href: string;
  title: string;
  summary: string;
  kind: string;
}

interface PagefindResult {
  data(): Promise<{ url: string; meta: Record<string, string>; filters: Record<string, string[]> }>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

const INDEX = '/pagefind/pagefind.js';
let pagefind: Promise<Pagefind> | undefined;

/** Loads the index of the page's language; called when the reader touches the field, so that the first answer is quick. */
export function openIndex(): Promise<Pagefind> {
  return (pagefind ??= load());
}

async function load(): Promise<Pagefind> {
  try {
    const index = (await import(/* @vite-ignore */ INDEX)) as Pagefind;
    await index.init();
    return index;
  } catch (error) {
    pagefind = undefined; // the next try may have a connection
    throw error;
  }
}

/** All hits, best first, each loaded only when it is asked for. @throws when the index cannot be loaded */
export async function findHits(plan: SearchPlan): Promise<(() => Promise<SearchHit>)[]> {
  const index = await openIndex();
  const { results } = await index.search(plan.term || null, { filters: plan.filters });
  return results.map((result) => async () => {
    const { url, meta, filters } = await result.data();
    return { href: url, title: meta['title'] ?? url, summary: meta['summary'] ?? '', kind: filters['kind']?.[0] ?? '' };
  });
}
