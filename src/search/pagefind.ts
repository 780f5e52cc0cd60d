/** One page found by a look-up. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PageData>;
}

/** A page as the index keeps it. */
export interface PageData {
  url: string;
  /** The whole text of the page. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** What we use of Pagefind's browser module. `search(null)` gives every page. */
export interface Pagefind {
  search(term: string | null, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
  /** Every filter with its values, and on how many pages they stand. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

interface PagefindModule {
  createInstance(
    options: Record<string, unknown>,
  ): Pagefind & { init(): Promise<void>; options(options: Record<string, unknown>): Promise<void> };
}

/** How the index weighs a match. Tuned on the train questions of the benchmark; see ARCHITECTURE.md. */
const RANKING = {
  /** A word that only begins like the one asked for counts much less. */
  termSimilarity: 8,
  termSaturation: 2,
  pageLength: 0.9,
  metaWeights: { title: 2, summary: 0.2, words: 1.5 },
};

/**
 * Loads the index of a language inside a worker. One worker has one language: the module keeps one compiled stemmer.
 *
 * @param base folder of the index with a final slash
 * @param tag BCP 47 tag of the index
 */
export async function openPagefind({ base, tag, version }: { base: string; tag: string; version: string }): Promise<Pagefind> {
  speak(tag);
  const module = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as PagefindModule;
  const pagefind = module.createInstance({ basePath: base, metaCacheTag: version });
  await pagefind.init();
  await pagefind.options({ ranking: RANKING });
  return pagefind;
}

/** Pagefind asks `document` for its language and has no other way to be told; a worker has no document. */
function speak(tag: string): void {
  if (typeof document === 'undefined') Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => tag }) } });
}
