import { expose } from 'comlink';
import { isLocaleSlug, LOCALES } from '../../src/locales/locales.ts';
import { openSearch, type SearchOptions } from '../../src/search/engine.ts';

/** Browser: src/search/worker.ts, but a language that the site does not speak gets a row for the time of the measuring. */
const options = JSON.parse(self.name) as SearchOptions;
if (!isLocaleSlug(options.locale)) Object.assign(LOCALES, { [options.locale]: { tag: options.locale } });
expose(openSearch(options));
