import { describe, expect, test } from 'vitest';
import { pickText, toChain } from './localized.ts';

describe('pickText', () => {
  test('gives the wanted language when it is there', () => {
    expect(pickText({ de: 'Hallo', en: 'Hello' }, 'en')).toEqual({ text: 'Hello', locale: 'en', isFallback: false });
  });

  test('falls back to simple German first, then to German, and says so', () => {
    expect(pickText({ de: 'Sprachcafé', 'de-simple': 'Reden' }, 'en')).toEqual({ text: 'Reden', locale: 'de-simple', isFallback: true });
    expect(pickText({ de: 'Sprachcafé' }, 'en')).toEqual({ text: 'Sprachcafé', locale: 'de', isFallback: true });
  });

  test('falls back from simple German to German', () => {
    expect(pickText({ de: 'Sprachcafé' }, 'de-simple')).toEqual({ text: 'Sprachcafé', locale: 'de', isFallback: true });
  });

  test('counts an empty text as missing', () => {
    expect(pickText({ de: 'Hallo', 'de-simple': '', en: '' }, 'en')).toEqual({ text: 'Hallo', locale: 'de', isFallback: true });
  });

  test.each([
    ['kmr', { tr: 'Merhaba' }],
    ['uk', { ru: 'Привет' }],
    ['fa', { ar: 'مرحبا' }],
    ['ar', { en: 'Hello' }],
    ['de', { 'de-simple': 'Hallo', en: 'Hello' }],
  ] as const)('never shows readers of %s the language of a neighbour', (wanted, texts) => {
    expect(pickText(texts, wanted)).toBeUndefined();
  });

  test('gives nothing when no language of the chain has the text', () => {
    expect(pickText({}, 'en')).toBeUndefined();
    expect(pickText({ de: '' }, 'de')).toBeUndefined();
  });
});

describe('toChain', () => {
  test('begins with the wanted language and ends with German', () => {
    expect(toChain('ar')).toEqual(['ar', 'de-simple', 'de']);
    expect(toChain('de-simple')).toEqual(['de-simple', 'de']);
    expect(toChain('de')).toEqual(['de']);
  });
});
