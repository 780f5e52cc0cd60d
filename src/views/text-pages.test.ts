import { describe, expect, test } from 'vitest';
import { context, page, site } from '../../tests/fixtures/catalog.ts';
import { toLanguageChoice, toNotFound, toTextPage } from './text-pages.ts';

const contexts = (['de', 'en', 'ar'] as const).map((locale) => context(locale));

describe('toTextPage', () => {
  test('prints the text', () => {
    expect(toTextPage(page({ words: { de: { body: '# Wer wir sind' } } }), context('de')).body).toEqual({
      html: '<h2>Wer wir sind</h2>\n',
    });
  });

  test('marks German words and keeps the page out of the index where it is not translated', () => {
    const view = toTextPage(page({ words: { de: { body: 'Wer wir sind' } } }), context('ar'));
    for (const words of [view.title, view.summary, view.body]) expect(words).toMatchObject({ lang: 'de', dir: 'ltr' });
    expect(view.shell.isIndexed).toBe(false);
    expect(view.notice!.isLoud).toBe(true);
  });
});

describe('toLanguageChoice', () => {
  test('greets in every language, in its own words and direction', () => {
    expect(toLanguageChoice(contexts).languages.map(({ href, tag, dir, welcome }) => [href, tag, dir, welcome])).toEqual([
      ['/de/', 'de', 'ltr', 'Willkommen in Musterstadt'],
      ['/en/', 'en', 'ltr', 'Welcome to Musterstadt'],
      ['/ar/', 'ar', 'rtl', 'أهلاً بكم في موسترشتات'],
    ]);
  });

  test('is the page for readers whose language is unknown', () => {
    expect(toLanguageChoice(contexts)).toMatchObject({
      canonical: 'https://lotse.example.org/',
      alternates: [
        { hreflang: 'de', href: 'https://lotse.example.org/de/' },
        { hreflang: 'en', href: 'https://lotse.example.org/en/' },
        { hreflang: 'ar', href: 'https://lotse.example.org/ar/' },
        { hreflang: 'x-default', href: 'https://lotse.example.org/' },
      ],
    });
  });

  test('leaves Simple German out of hreflang, not out of the choice', () => {
    const town = { site: site({ locales: ['de', 'de-simple'] }) };
    const choice = toLanguageChoice([context('de', town), context('de-simple', town)]);
    expect(choice.alternates.map(({ hreflang }) => hreflang)).toEqual(['de', 'x-default']);
    expect(choice.languages.map(({ autonym }) => autonym)).toEqual(['Deutsch', 'Einfache Sprache']);
  });
});

describe('toNotFound', () => {
  test('shows the way home and to the search in every language', () => {
    expect(toNotFound(contexts).notes.map(({ tag, dir, title, home, search }) => [tag, dir, title, home, search])).toEqual([
      ['de', 'ltr', 'Diese Seite gibt es nicht', '/de/', '/de/search/'],
      ['en', 'ltr', 'This page does not exist', '/en/', '/en/search/'],
      ['ar', 'rtl', 'هذه الصفحة غير موجودة', '/ar/', '/ar/search/'],
    ]);
  });
});
