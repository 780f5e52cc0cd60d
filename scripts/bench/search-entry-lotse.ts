import { wrap } from 'comlink';
import type { LocaleSlug } from '../../src/locales/locales.ts';
import type { Search } from '../../src/search/answer.ts';
import type { SearchOptions } from '../../src/search/engine.ts';
import './search-entry.ts';

/** Browser: the site's own search in the language of the page, in its worker. */
const { locale = '' } = document.documentElement.dataset;
const options: SearchOptions = { locale: locale as LocaleSlug, base: '/pagefind/', version: 'bench' };
const search = wrap<Search>(new Worker('/bench/worker.js', { type: 'module', name: JSON.stringify(options) }));

window.benchSearch = {
  async ask(question, count) {
    const answer = await search.ask({ question, choice: {}, from: 0, count });
    return { hrefs: answer?.hits.map(({ href }) => href) ?? [], total: answer?.total ?? 0 };
  },
};
