import i18next, { type i18n } from 'i18next';
import type { LocaleSlug } from '../locales/locales.ts';
import ar from './ar.json' with { type: 'json' };
import bg from './bg.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import deSimple from './de-simple.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fa from './fa.json' with { type: 'json' };
import kmr from './kmr.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import ro from './ro.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

type Strings = typeof de;
type PluralEnding = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type WithoutEnding<K> = K extends `${infer Base}${PluralEnding}` ? Base : K;

/** Every key of the German strings as `group.name`; plural forms count once, without their ending. */
export type StringKey = { [G in keyof Strings]: `${G & string}.${WithoutEnding<keyof Strings[G]> & string}` }[keyof Strings];

/** Looks a UI string up in one language and fills its placeholders; `count` picks the plural form (CLDR). */
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;

/** Strings of the locales that have them; a locale without its own file speaks German. */
export const STRINGS: Partial<Record<LocaleSlug, Record<string, Record<string, string>>>> = {
  de,
  'de-simple': deSimple,
  en,
  ar,
  fa,
  kmr,
  tr,
  pl,
  ru,
  uk,
  ro,
  bg,
};

const instance: i18n = i18next.createInstance();
void instance.init({
  initAsync: false,
  lng: 'de',
  fallbackLng: 'de',
  ns: Object.keys(de),
  nsSeparator: '.',
  keySeparator: false,
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key: string) => {
    throw new Error(`No string "${key}"`);
  },
  resources: STRINGS,
});

const translators = new Map<LocaleSlug, Translate>();

/**
 * The translator of one locale. i18next runs at build time only; no string table reaches the browser.
 *
 * @throws {Error} naming the key when neither the locale nor German has the string
 */
export function translator(locale: LocaleSlug): Translate {
  let translate = translators.get(locale);
  if (!translate) {
    const find = instance.getFixedT(locale) as unknown as (key: StringKey, options?: Record<string, unknown>) => string;
    // i18next picks plurals; texts without a count are looked up once and filled here, thousands of times in a build
    const texts = new Map<StringKey, string>();
    translate = (key, values) => {
      if (values && 'count' in values) return find(key, values);
      let text = texts.get(key);
      if (text === undefined) texts.set(key, (text = find(key, { skipInterpolation: true })));
      return values ? text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '')) : text;
    };
    translators.set(locale, translate);
  }
  return translate;
}
