import { describe, expect, test } from 'vitest';
import { contactPoint, context, page, PHONE, site } from '../../tests/fixtures/catalog.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toShell, type PageHead } from './shell.ts';

const OFFER: PageHead = { path: ['offers', 'sprachcafe'], title: 'Sprachcafé', description: 'Deutsch üben.' };
const shell = (locale: LocaleSlug, over: Partial<PageHead> = {}) => toShell({ ...OFFER, ...over }, context(locale));

describe('language and direction of the page', () => {
  test('come from the table of locales', () => {
    expect(shell('de')).toMatchObject({ tag: 'de', dir: 'ltr' });
    expect(shell('ar')).toMatchObject({ tag: 'ar', dir: 'rtl' });
  });
});

describe('canonical address and hreflang', () => {
  test('of a page in every language: itself, all of them, and German for everybody else', () => {
    expect(shell('en')).toMatchObject({
      canonical: 'https://lotse.example.org/en/offers/sprachcafe/',
      isIndexed: true,
      alternates: [
        { hreflang: 'de', href: 'https://lotse.example.org/de/offers/sprachcafe/' },
        { hreflang: 'en', href: 'https://lotse.example.org/en/offers/sprachcafe/' },
        { hreflang: 'ar', href: 'https://lotse.example.org/ar/offers/sprachcafe/' },
        { hreflang: 'x-default', href: 'https://lotse.example.org/de/offers/sprachcafe/' },
      ],
    });
  });

  test('of a translated record: only the languages it has words in', () => {
    const { alternates } = shell('en', { translatedIn: ['de', 'en'] });
    expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['de', 'en', 'x-default']);
  });

  test('of a record that shows German words: the German page, no translations, out of every index', () => {
    expect(shell('ar', { translatedIn: ['de', 'en'] })).toMatchObject({
      canonical: 'https://lotse.example.org/de/offers/sprachcafe/',
      alternates: [],
      isIndexed: false,
    });
  });

  test('of the home page: the choice of languages for everybody else', () => {
    expect(shell('en', { path: [] }).alternates.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://lotse.example.org/' });
  });

  test('leave out Simple German, which search engines do not know', () => {
    const { alternates } = shell('de', { translatedIn: ['de', 'de-simple'] });
    expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['de', 'x-default']);
  });
  test('name no language that is switched off', () => {
    const { alternates } = shell('de', { translatedIn: ['de', 'tr'] });
    expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['de', 'x-default']);
  });
});

describe('title', () => {
  test('says what and where', () => {
    expect(shell('de').title).toBe('Sprachcafé – Lotse Musterstadt');
  });

  test('of the home page begins with the town in the language of the page', () => {
    expect(shell('ar', { path: [] }).title).toBe('موسترشتات – Lotse Musterstadt');
    expect(shell('en', { path: [] }).title).toBe('Lotse Musterstadt');
  });
});

describe('language switch', () => {
  test('leads to the same page, in the name each language has for itself', () => {
    expect(shell('en').languages).toEqual([
      { href: '/de/offers/sprachcafe/', tag: 'de', dir: 'ltr', autonym: 'Deutsch', isCurrent: false },
      { href: '/en/offers/sprachcafe/', tag: 'en', dir: 'ltr', autonym: 'English', isCurrent: true },
      { href: '/ar/offers/sprachcafe/', tag: 'ar', dir: 'rtl', autonym: 'العربية', isCurrent: false },
    ]);
  });

  test('leads to a language without words, too: the page exists and says so', () => {
    expect(shell('de', { translatedIn: ['de'] }).languages.map(({ tag }) => tag)).toEqual(['de', 'en', 'ar']);
  });

  test('has the languages of the town, in its order', () => {
    const town = context('de', { site: site({ locales: ['ar', 'de'] }) });
    expect(toShell(OFFER, town).languages.map(({ tag }) => tag)).toEqual(['ar', 'de']);
  });
});

describe('navigation', () => {
  test('knows in which part of the site the reader is', () => {
    const current = (path: string[]) => shell('de', { path }).nav.flatMap((link) => (link.isCurrent ? [link.href] : []));
    expect(current(['places', 'haus'])).toEqual(['/de/places/']);
    expect(current([])).toEqual([]);
  });
});

describe('emergency numbers', () => {
  const call = contactPoint({ id: 'notruf-112', kind: 'emergency', phones: [{ number: '112' }], words: { de: { title: 'Feuerwehr' } } });

  test('stand on every page, in the order of the town', () => {
    const police = contactPoint({ id: 'polizei-110', phones: [{ number: '110' }], words: { de: { title: 'Polizei' } } });
    const town = context('de', { 'contact-point': [call, police], site: site({ emergencyNumbers: ['polizei-110', 'notruf-112'] }) });
    expect(toShell(OFFER, town).emergency).toEqual([
      { label: { text: 'Polizei' }, number: '110', display: '110', href: 'tel:110' },
      { label: { text: 'Feuerwehr' }, number: '112', display: '112', href: 'tel:112' },
    ]);
  });

  test('are marked when only their German name is known', () => {
    const town = context('ar', { 'contact-point': [call] });
    expect(toShell(OFFER, town).emergency[0]!.label).toEqual({ text: 'Feuerwehr', lang: 'de', dir: 'ltr' });
  });

  test('without a number are left out', () => {
    const town = context('de', { 'contact-point': [contactPoint({ id: 'notruf-112' })] });
    expect(toShell(OFFER, town).emergency).toEqual([]);
  });
  test('are never a fax', () => {
    const phones = [{ number: '+493023125001', type: 'fax' as const }, { number: PHONE }];
    const town = context('de', { 'contact-point': [contactPoint({ id: 'notruf-112', phones })] });
    expect(toShell(OFFER, town).emergency[0]!.number).toBe(PHONE);
  });
});

describe('foot', () => {
  test('has the text pages in their order, marked where they are German', () => {
    const pages = [page({ id: 'imprint', order: 2 }), page({ id: 'about', order: 1, words: { ar: { title: 'عن الموقع' } } })];
    expect(toShell(OFFER, context('ar', { page: pages })).footer.slice(-2)).toEqual([
      { href: '/ar/about/', label: { text: 'عن الموقع' } },
      { href: '/ar/imprint/', label: { text: 'Über diese Seite', lang: 'de', dir: 'ltr' } },
    ]);
  });

  test('says how old the site is', () => {
    expect(shell('de').builtOn).toBe('Stand der Seite: 12. Mai 2026');
  });
});
