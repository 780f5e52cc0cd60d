import { describe, expect, test } from 'vitest';
import type { LocaleSlug } from '../locales/locales.ts';
import type { OfferWords } from './offer.ts';
import { findBehindFields, listOf, textOf, toTranslationState, type ContentRecord, type WordsOf } from './record.ts';
import { hashWords } from './translation.ts';

type Words = WordsOf<OfferWords>['words'];

const german = { title: 'Sprachcafé', summary: 'Sie üben Deutsch.', requiredDocuments: ['Ausweis', 'Foto'] };

/** A record with German words and the given translations. */
function record(texts: Partial<Record<LocaleSlug, WordsOf<OfferWords>>> = {}): ContentRecord<unknown, OfferWords> {
  return { id: 'sprachcafe', file: 'offer.de.md', facts: {}, texts: { de: source(german), ...texts } };
}

const source = (words: Words): WordsOf<OfferWords> => ({ words, translation: undefined, file: 'offer.de.md' });

/** A translation of the German words as they are; `old` are the fields whose German has changed since, `from` where it was made from. */
function translated(words: Partial<Words>, { old = [], from = 'de' }: { old?: string[]; from?: LocaleSlug } = {}): WordsOf<OfferWords> {
  const of = Object.fromEntries(Object.entries(german).map(([field, value]) => [field, hashWords(old.includes(field) ? 'früher' : value)]));
  return {
    words: { title: 'Language café', summary: 'You practise German.', ...words },
    translation: { status: 'human', from, of, date: '2026-11-21' },
    file: 'offer.en.md',
  };
}

describe('textOf', () => {
  test('gives the words of the wanted language', () => {
    expect(textOf(record({ en: translated({}) }), 'title', 'en')).toEqual({ text: 'Language café', locale: 'en', isFallback: false });
  });

  test('falls back field by field', () => {
    const half = record({ de: source({ ...german, phrase: 'Guten Tag.' }), en: translated({}) });
    expect(textOf(half, 'title', 'en')?.locale).toBe('en');
    expect(textOf(half, 'phrase', 'en')).toEqual({ text: 'Guten Tag.', locale: 'de', isFallback: true });
  });

  test('passes over an empty body', () => {
    const bodies = record({ de: source({ ...german, body: 'Text' }), en: translated({ body: '' }) });
    expect(textOf(bodies, 'body', 'en')).toEqual({ text: 'Text', locale: 'de', isFallback: true });
  });

  test('gives nothing for a field that no language of the chain has', () => {
    expect(textOf(record({ tr: translated({ phrase: 'Merhaba' }) }), 'phrase', 'kmr')).toBeUndefined();
  });
});

describe('listOf', () => {
  test('gives the list of the wanted language', () => {
    const both = record({ en: translated({ requiredDocuments: ['ID card', 'photo'] }) });
    expect(listOf(both, 'requiredDocuments', 'en')).toEqual({ items: ['ID card', 'photo'], locale: 'en', isFallback: false });
  });

  test('takes a list whole from one language, an empty one counts as missing', () => {
    expect(listOf(record({ en: translated({ requiredDocuments: [] }) }), 'requiredDocuments', 'en')).toEqual({
      items: ['Ausweis', 'Foto'],
      locale: 'de',
      isFallback: true,
    });
    expect(listOf(record({ en: translated({ requiredDocuments: ['ID card'] }) }), 'requiredDocuments', 'en')?.items).toEqual(['ID card']);
  });

  test('gives nothing when no language has a list', () => {
    expect(listOf(record(), 'keywords', 'en')).toBeUndefined();
  });
});

describe('toTranslationState', () => {
  test('calls German the source', () => {
    expect(toTranslationState(record(), 'de')).toBe('source');
  });

  test('calls a language without a file missing', () => {
    expect(toTranslationState(record(), 'en')).toBe('missing');
  });

  test('gives the status of a translation that keeps up', () => {
    expect(toTranslationState(record({ en: translated({}) }), 'en')).toBe('human');
  });

  test('calls a translation behind when one field is', () => {
    expect(toTranslationState(record({ en: translated({}, { old: ['summary'] }) }), 'en')).toBe('behind');
  });

  test('is not behind for a German field that was never translated', () => {
    expect(toTranslationState(record({ en: translated({}, { old: ['requiredDocuments'] }) }), 'en')).toBe('human');
  });
});

describe('findBehindFields', () => {
  test('names the fields whose German words have changed', () => {
    expect(findBehindFields(record({ en: translated({}, { old: ['summary'] }) }), 'en')).toEqual(['summary']);
  });

  test('compares lists as well', () => {
    const en = translated({ requiredDocuments: ['ID card'] }, { old: ['requiredDocuments'] });
    expect(findBehindFields(record({ en }), 'en')).toEqual(['requiredDocuments']);
  });

  test('counts a field without a recorded state as behind', () => {
    const en = translated({ phrase: 'Hello.' });
    expect(findBehindFields(record({ de: source({ ...german, phrase: 'Guten Tag.' }), en }), 'en')).toEqual(['phrase']);
  });

  test('never counts search words, which every language makes for itself', () => {
    const keywords = ['deutschkurs'];
    const en = translated({ keywords: ['german course'] });
    expect(findBehindFields(record({ de: source({ ...german, keywords }), en }), 'en')).toEqual([]);
  });

  test('leaves a field without German counterpart to another rule', () => {
    expect(findBehindFields(record({ en: translated({ phrase: 'Hello.' }) }), 'en')).toEqual([]);
  });

  test('passes on from English what was made from English', () => {
    const en = translated({}, { old: ['summary'] });
    const ar = translated({}, { from: 'en' });
    expect(findBehindFields(record({ en, ar }), 'ar')).toEqual(['summary']);
    expect(toTranslationState(record({ en, ar }), 'ar')).toBe('behind');
    expect(toTranslationState(record({ en: translated({}), ar }), 'ar')).toBe('human');
  });

  test('passes on through a chain of languages', () => {
    const texts = { en: translated({}, { old: ['title'] }), ar: translated({}, { from: 'en' }), fa: translated({}, { from: 'ar' }) };
    expect(findBehindFields(record(texts), 'fa')).toEqual(['title']);
  });

  test('does not blame German for a translation made from German', () => {
    expect(findBehindFields(record({ en: translated({}, { old: ['title'] }), ar: translated({}) }), 'ar')).toEqual([]);
  });
  test('ends when two translations name each other as source', () => {
    const texts = { en: translated({}, { from: 'ar' }), ar: translated({}, { from: 'en' }) };
    expect(findBehindFields(record(texts), 'en')).toEqual([]);
  });
});
