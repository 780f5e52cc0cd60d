import { describe, expect, test } from 'vitest';
import { toGermanText, toLabel, toText } from './text.ts';

const GERMAN = { lang: 'de', dir: 'ltr' };

describe('toText', () => {
  test('leaves a text in the language of the page unmarked', () => {
    expect(toText({ text: 'Language café', locale: 'en', isFallback: false }, 'en')).toEqual({ text: 'Language café' });
  });

  test('marks a fallback with the language and direction it really has', () => {
    expect(toText({ text: 'Sprachcafé', locale: 'de', isFallback: true }, 'en')).toEqual({ text: 'Sprachcafé', ...GERMAN });
    expect(toText({ text: 'Wir helfen.', locale: 'de-simple', isFallback: true }, 'ar')).toEqual({
      text: 'Wir helfen.',
      lang: 'de-simple',
      dir: 'ltr',
    });
  });

  test.each(['ar', 'fa', 'uk'] as const)('marks a German name that stands as a translation on a page in %s', (page) => {
    expect(toText({ text: 'Leine-VHS', locale: page, isFallback: false }, page)).toEqual({ text: 'Leine-VHS', ...GERMAN });
  });

  test('leaves a sentence with a German name in it to the language of the page', () => {
    expect(toText({ text: 'مقهى Sprachcafé', locale: 'ar', isFallback: false }, 'ar')).toEqual({ text: 'مقهى Sprachcafé' });
  });

  test('does not take digits alone for German', () => {
    expect(toText({ text: '112', locale: 'ar', isFallback: false }, 'ar')).toEqual({ text: '112' });
  });
});

describe('toGermanText', () => {
  test('is marked on every page but the German one', () => {
    expect(toGermanText('Marktstraße 1', 'en')).toEqual({ text: 'Marktstraße 1', ...GERMAN });
    expect(toGermanText('Marktstraße 1', 'ar')).toEqual({ text: 'Marktstraße 1', ...GERMAN });
    expect(toGermanText('Marktstraße 1', 'de')).toEqual({ text: 'Marktstraße 1' });
  });
});

describe('toLabel', () => {
  test('takes the label in the language of the page', () => {
    expect(toLabel({ de: 'Süd', ar: 'الجنوب' }, 'ar')).toEqual({ text: 'الجنوب' });
  });

  test('falls back to marked German', () => {
    expect(toLabel({ de: 'Süd' }, 'ar')).toEqual({ text: 'Süd', ...GERMAN });
  });
});
