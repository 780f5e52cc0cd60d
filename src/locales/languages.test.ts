import { describe, expect, test } from 'vitest';
import { toLanguageName } from './languages.ts';

describe('toLanguageName', () => {
  test('names a spoken language in the language of the reader', () => {
    expect(toLanguageName('fa', 'en')).toBe('Persian');
    expect(toLanguageName('fa', 'de')).toBe('Persisch');
    expect(toLanguageName('de', 'ar')).toBe('الألمانية');
  });

  test('keeps the languages of readers apart', () => {
    expect(toLanguageName('tr', 'tr')).toBe('Türkçe');
    expect(toLanguageName('tr', 'uk')).toBe('турецька');
  });

  test('names Kurmanji, which has no name of its own in Intl, as Kurdish', () => {
    expect(toLanguageName('kmr', 'en')).toBe('Kurdish');
  });

  test('gives the tag itself when nobody knows the language', () => {
    expect(toLanguageName('xx', 'en')).toBe('xx');
  });
});
