import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LOCALES, type LocaleSlug } from '../locales/locales.ts';
import { STRINGS } from './translate.ts';

const PLURAL_ENDING = /_(zero|one|two|few|many|other)$/;
const LOCALES_WITH_STRINGS = Object.keys(STRINGS) as LocaleSlug[];

const withoutEnding = (key: string) => key.replace(PLURAL_ENDING, '');
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort();

/** All strings of a locale, `group.name` → text. */
function stringsOf(locale: LocaleSlug): Map<string, string> {
  const groups = Object.entries(STRINGS[locale]!);
  return new Map(groups.flatMap(([group, texts]) => Object.entries(texts).map(([name, text]) => [`${group}.${name}`, text])));
}

const keysOf = (locale: LocaleSlug) => [...new Set([...stringsOf(locale).keys()].map(withoutEnding))].sort();

/** Placeholders a string has in German; of a plural, those of its general form. */
function germanPlaceholders(key: string): string[] {
  const german = stringsOf('de');
  return placeholdersOf(german.get(withoutEnding(key)) ?? german.get(`${withoutEnding(key)}_other`) ?? '');
}

test('every file of strings is spoken', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
  expect(files.map((name) => name.replace('.json', '')).sort()).toEqual([...LOCALES_WITH_STRINGS].sort());
});

describe.each(LOCALES_WITH_STRINGS)('strings in %s', (locale) => {
  const strings = stringsOf(locale);

  test('have the same keys as the German ones', () => {
    expect(keysOf(locale)).toEqual(keysOf('de'));
  });

  test('have every plural form of the language, and no other', () => {
    const forms = Map.groupBy(
      [...strings.keys()].filter((key) => PLURAL_ENDING.test(key)),
      withoutEnding,
    );
    const wanted = [...new Intl.PluralRules(LOCALES[locale].intlTag).resolvedOptions().pluralCategories].sort();
    for (const [key, keys] of forms)
      expect({ key, forms: keys.map((name) => PLURAL_ENDING.exec(name)![1]).sort() }).toEqual({ key, forms: wanted });
    expect(forms.size).toBeGreaterThan(0);
  });

  test('have the placeholders of the German ones', () => {
    const findings = [...strings].filter(([key, text]) => {
      const [own, german] = [placeholdersOf(text), germanPlaceholders(key)];
      // "an offer", "two offers": a form for one number may say it in a word
      const isWord = /_(zero|one|two)$/.test(key) && own.length === 0 && german.join() === '{{count}}';
      return !isWord && own.join() !== german.join();
    });
    expect(findings).toEqual([]);
  });

  test('are never empty, and never begin or end with a blank', () => {
    expect([...strings].filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('have Western digits and no invisible direction marks', () => {
    expect([...strings].filter(([, text]) => /[٠-٩۰-۹\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text))).toEqual([]);
  });

  test('are written in the script of the language', () => {
    const script = { Latn: /\p{Script=Latin}/u, Arab: /\p{Script=Arabic}/u, Cyrl: /\p{Script=Cyrillic}/u }[LOCALES[locale].script];
    const isProper = (key: string) => key.startsWith('site.');
    const bare = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '');
    expect([...strings].filter(([key, text]) => !isProper(key) && /\p{L}/u.test(bare(text)) && !script.test(bare(text)))).toEqual([]);
  });
});

describe('the sources', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${root}${name}`, 'utf8'))
    .join('\n');
  /** Beginnings of keys that are put together: `audience.${group}` uses all of `audience`. */
  const prefixes = new Set([...source.matchAll(/\bt\(\s*`([a-zA-Z]+\.[a-zA-Z]*)\$\{/g)].map(([, prefix]) => prefix!));
  test('use every string', () => {
    const unused = keysOf('de').filter((key) => !source.includes(`'${key}'`) && ![...prefixes].some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });

  test('put keys together only for groups that exist', () => {
    expect([...prefixes].filter((prefix) => !keysOf('de').some((key) => key.startsWith(prefix)))).toEqual([]);
  });
});
