import { describe, expect, test } from 'vitest';
import { LOCALE_ALIASES, LOCALE_SLUGS, LOCALES, SOURCE_LOCALE, isLocaleSlug } from './locales.ts';

const rows = LOCALE_SLUGS.map((slug) => [slug, LOCALES[slug]] as const);
const FIRST_OF_JUNE = Date.UTC(2026, 5, 1);

describe('the locale table', () => {
  test('has twelve languages, German first', () => {
    expect(LOCALE_SLUGS).toHaveLength(12);
    expect(LOCALE_SLUGS[0]).toBe(SOURCE_LOCALE);
  });

  test('names no language twice', () => {
    const named = rows.map(([, { hreflang }]) => hreflang).filter((hreflang) => hreflang !== undefined);
    expect(new Set(rows.map(([, { tag }]) => tag)).size).toBe(rows.length);
    expect(new Set(rows.map(([, { autonym }]) => autonym)).size).toBe(rows.length);
    expect(new Set(named).size).toBe(named.length);
  });

  test('has slugs that are safe in paths and file names', () => {
    for (const slug of LOCALE_SLUGS) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test.each(rows)('%s has valid BCP 47 tags', (_slug, { tag, intlTag, hreflang }) => {
    expect(Intl.getCanonicalLocales(tag)).toHaveLength(1);
    expect(Intl.getCanonicalLocales(intlTag)).toEqual([intlTag]);
    if (hreflang) expect(hreflang).toMatch(/^[a-z]{2}$/);
  });

  test.each(rows)('%s is written in the script and direction of its language', (_slug, { tag, intlTag, script, dir }) => {
    expect(new Intl.Locale(intlTag).maximize().script).toBe(script);
    expect(dir).toBe(script === 'Arab' ? 'rtl' : 'ltr');
    expect(tag.split('-')[0]).toMatch(/^(de|en|ar|fa|kmr|tr|pl|ru|uk|ro|bg)$/);
  });

  test.each(rows)('%s dates are Gregorian with Western digits, in the language itself', (_slug, { intlTag }) => {
    const format = new Intl.DateTimeFormat(intlTag, { dateStyle: 'long', timeZone: 'UTC' });
    const { calendar, numberingSystem, locale } = format.resolvedOptions();
    expect({ calendar, numberingSystem }).toEqual({ calendar: 'gregory', numberingSystem: 'latn' });
    expect(locale.split('-')[0]).toBe(intlTag.split('-')[0]);
    expect(format.format(FIRST_OF_JUNE)).toContain('2026');
  });

  test.each(['ar', 'fa'] as const)('%s prints numbers as they stand on the door', (slug) => {
    expect(new Intl.NumberFormat(LOCALES[slug].intlTag).format(1234)).toMatch(/^1.?234$/);
  });

  test.each(rows)('%s falls back to German only', (slug, { fallbacks }) => {
    expect(fallbacks).toEqual(slug === 'de' ? [] : slug === 'de-simple' ? ['de'] : ['de-simple', 'de']);
  });

  test('keeps simple German out of hreflang, where it would compete with German', () => {
    expect(LOCALES['de-simple'].hreflang).toBeUndefined();
  });
});

describe('LOCALE_ALIASES', () => {
  test('lead to rows of the table and hide none', () => {
    for (const [alias, slug] of Object.entries(LOCALE_ALIASES)) {
      expect(LOCALE_SLUGS).toContain(slug);
      expect(LOCALE_SLUGS).not.toContain(alias);
    }
  });

  test('bring people who type a country or a neighbouring code to their language', () => {
    expect(LOCALE_ALIASES).toMatchObject({ ku: 'kmr', ua: 'uk', prs: 'fa', leicht: 'de-simple' });
  });
});

describe('isLocaleSlug', () => {
  test('knows the slugs and nothing that every object has', () => {
    expect(isLocaleSlug('de-simple')).toBe(true);
    expect(isLocaleSlug('fr')).toBe(false);
    expect(isLocaleSlug('DE')).toBe(false);
    expect(isLocaleSlug('toString')).toBe(false);
    expect(isLocaleSlug('')).toBe(false);
  });
});
