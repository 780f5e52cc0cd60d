import { isLocaleSlug, LOCALE_ALIASES } from '../locales/locales.ts';

/** Puts the language that the browser wishes for on top of the choice; nobody is sent anywhere. */
const list = document.querySelector('.plain-languages');
const wished = navigator.languages
  .flatMap((tag) => [tag.toLowerCase(), tag.toLowerCase().split('-')[0]!])
  .map((tag) => LOCALE_ALIASES[tag] ?? tag)
  .find((tag) => isLocaleSlug(tag) && list?.querySelector(`a[href="/${tag}/"]`));
const item = list?.querySelector(`a[href="/${wished ?? ''}/"]`)?.closest('li');
if (list && item) {
  list.prepend(item);
  item.querySelector<HTMLElement>('[data-suggestion]')!.hidden = false;
}
