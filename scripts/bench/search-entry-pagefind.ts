import './search-entry.ts';

interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { data(): Promise<{ url: string; meta: Record<string, string> }> }[] }>;
}

const INDEX = '/pagefind/pagefind.js';
let pagefind: Promise<Pagefind> | undefined;

/** Browser: Pagefind as it comes, the question as it was typed. */
window.benchSearch = {
  async find(question) {
    const index = await (pagefind ??= load());
    const { results } = await index.search(question);
    return {
      hits: results.map((result) => ({
        async load() {
          const { url, meta } = await result.data();
          return { href: url, title: meta['title'] ?? url };
        },
      })),
    };
  },
};

async function load(): Promise<Pagefind> {
  const index = (await import(/* @vite-ignore */ INDEX)) as Pagefind;
  await index.init();
  return index;
}
