import './search-entry.ts';

interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const INDEX = '/pagefind/pagefind.js';
let pagefind: Promise<Pagefind> | undefined;

/** Browser: Pagefind as it comes, the question as it was typed. */
window.benchSearch = {
  async ask(question, count) {
    const index = await (pagefind ??= load());
    const { results } = await index.search(question);
    const pages = await Promise.all(results.slice(0, count).map((result) => result.data()));
    return { hrefs: pages.map(({ url }) => url), total: results.length };
  },
};

async function load(): Promise<Pagefind> {
  const index = (await import(/* @vite-ignore */ INDEX)) as Pagefind;
  await index.init();
  return index;
}
