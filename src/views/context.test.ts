import { describe, expect, test } from 'vitest';
import { context, site } from '../../tests/fixtures/catalog.ts';
import { townName } from './context.ts';

describe('toContext', () => {
  test('asks Intl for Western digits and the Gregorian calendar', () => {
    expect(context('ar').intlTag).toBe('ar-u-ca-gregory-nu-latn');
  });

  test('speaks the language of the page', () => {
    expect(context('de').t('nav.search')).toBe('Suche');
    expect(context('en').t('nav.search')).toBe('Search');
  });
});

describe('townName', () => {
  test('is the name in the language of the page, else the German one', () => {
    const town = { de: 'Musterstadt', ar: 'موسترشتات' };
    expect(townName(context('ar', { site: site({ town }) }))).toBe('موسترشتات');
    expect(townName(context('en', { site: site({ town }) }))).toBe('Musterstadt');
  });
});
