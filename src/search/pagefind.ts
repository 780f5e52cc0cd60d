/** One page found by a look-up. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; meta: Record<string, string>; filters: Record<string, string[]> }>;
}

/** What we use of Pagefind's browser module. `search(null)` gives every page. */
export interface Pagefind {
  init(): Promise<void>;
  search(term: string | null, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

/** Loads the index of the page's language. @param base folder of the index with a final slash */
export async function openPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
