import { isLocaleSlug, LOCALES, type LocaleSlug } from '../../src/locales/locales.ts';
import { openSearch } from '../../src/search/engine.ts';
import './search-entry.ts';

/** Browser: the site's own search in the language of the page. */
const { locale = '' } = document.documentElement.dataset;
// the benchmark has a language that the site does not speak; it gets a row for the time of the measuring
if (!isLocaleSlug(locale)) Object.assign(LOCALES, { [locale]: { tag: locale } });
window.benchSearch = openSearch({ locale: locale as LocaleSlug, base: '/pagefind/' });
