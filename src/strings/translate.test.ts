import { describe, expect, test } from 'vitest';
import { translator, type StringKey } from './translate.ts';

describe('translator', () => {
  test('speaks the language of the page', () => {
    expect((['de', 'en', 'ar'] as const).map((locale) => translator(locale)('nav.search'))).toEqual(['Suche', 'Search', 'البحث']);
  });

  test('says the same each time it is asked', () => {
    const t = translator('de');
    expect([t('nav.home'), t('nav.search'), t('nav.home'), t('nav.search')]).toEqual(['Start', 'Suche', 'Start', 'Suche']);
  });

  test('fills placeholders, each time anew', () => {
    const t = translator('de');
    expect(t('home.title', { town: 'Musterstadt' })).toBe('Willkommen in Musterstadt');
    expect(t('home.title', { town: 'Nachbarstadt' })).toBe('Willkommen in Nachbarstadt');
  });

  test('counts as the language counts', () => {
    const count = (locale: 'de' | 'ar', number: number) => translator(locale)('count.offers', { count: number });
    expect([0, 1, 2].map((number) => count('de', number))).toEqual(['0 Angebote', '1 Angebot', '2 Angebote']);
    expect([0, 1, 2, 3, 11, 100].map((number) => count('ar', number))).toEqual([
      'لا عروض',
      'عرض واحد',
      'عرضان',
      '3 عروض',
      '11 عرضاً',
      '100 عرض',
    ]);
  });

  test('prints what it is given as it is: neither a placeholder nor a reference in it is followed, and nothing is escaped twice', () => {
    expect(translator('de')('home.title', { town: '{{town}} $t(nav.search) <b> & Co' })).toBe(
      'Willkommen in {{town}} $t(nav.search) <b> & Co',
    );
  });

  test.each(['nav.nothing', 'nothing.search', 'search', 'count.offers.more'])('throws for a missing key, by name: %s', (key) => {
    expect(() => translator('de')(key as StringKey)).toThrow(key.split('.').at(-1)!);
    expect(() => translator('de')(key as StringKey, { town: 'x' })).toThrow();
  });
});
