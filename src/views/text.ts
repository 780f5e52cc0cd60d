import { pickText, type LocalizedText, type Texts } from '../locales/localized.ts';
import { LOCALES, type LocaleSlug } from '../locales/locales.ts';

/**
 * A text as a page prints it. `lang` and `dir` stand only where they differ from the page: a wrong `lang` makes screen readers read
 * German with an Arabic voice.
 */
export interface TextView {
  text: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

const LETTERS = { Latn: /\p{Script=Latin}/u, Arab: /\p{Script=Arabic}/u, Cyrl: /\p{Script=Cyrillic}/u };

/** Marks a text of another language, and a name that has no letter of the page's script (a German name on an Arabic page). */
export function toText({ text, locale, isFallback }: LocalizedText, page: LocaleSlug): TextView {
  if (isFallback) return { text, lang: LOCALES[locale].tag, dir: LOCALES[locale].dir };
  return isGermanName(text, page) ? germanText(text) : { text };
}

/** A text that is German whatever the page is: an address, a source, a sentence to say. */
export function toGermanText(text: string, page: LocaleSlug): TextView {
  return page === 'de' ? { text } : germanText(text);
}

/** Picks and marks in one go, for labels that always have German words. */
export function toLabel(texts: Texts, page: LocaleSlug): TextView {
  const picked = pickText(texts, page);
  return picked ? toText(picked, page) : { text: '' };
}

function germanText(text: string): TextView {
  return { text, lang: 'de', dir: 'ltr' };
}

/** Whether a text has Latin letters and none of the page's script: a German name on an Arabic page. */
export function isGermanName(text: string, page: LocaleSlug): boolean {
  const { script } = LOCALES[page];
  return script !== 'Latn' && !LETTERS[script].test(text) && LETTERS.Latn.test(text);
}
