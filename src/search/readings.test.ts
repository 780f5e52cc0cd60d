import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readWord } from './readings.ts';
import { readVocabularyFile, toVocabularyFile } from './vocabulary.ts';

const read = (typed: string, words: Record<string, number>, locale: 'de' | 'ar' | 'uk' | 'en' = 'de') => {
  const vocabulary = readVocabularyFile(toVocabularyFile(100, new Map(Object.entries(words)), ['wie', 'як']));
  return readWord({ word: typed.toLowerCase(), folded: fold(typed) }, vocabulary, locale);
};
const terms = (...args: Parameters<typeof read>) => read(...args).readings.map(({ term }) => term);

describe('readWord', () => {
  test('takes a word that the index has as it is', () => {
    expect(read('Wohnung', { wohnung: 3 }, 'en')).toMatchObject({ readings: [{ term: 'wohnung', trust: 1 }], isFiller: false });
  });

  test('asks for the way the pages write it, too', () => {
    expect(terms('Grosse', { größe: 3 })).toEqual(['grosse', 'größe']);
  });

  test('knows words that every question has', () => {
    expect(read('wie', {}).isFiller).toBe(true);
  });

  test('understands typing errors and trusts them less', () => {
    const [typed, meant] = read('Bürgergelt', { bürgergeld: 2 }).readings;
    expect(meant?.term).toBe('bürgergeld');
    expect(meant!.trust).toBeLessThan(1);
    expect(typed!.trust).toBeLessThan(meant!.trust);
  });

  test('joins and splits German compounds', () => {
    expect(terms('Kurs', { kurs: 2, sprachkurs: 5 })).toEqual(['kurs', 'sprachkurs']);
    expect(terms('Kurs', { kurs: 9, sprachkurs: 5 })).toEqual(['kurs']);
    expect(terms('Kindergartenplatz', { kindergarten: 5, platz: 3 })).toContain('platz');
    expect(terms('Kurs', { kurs: 2, sprachkurs: 5 }, 'en')).toEqual(['kurs']);
  });

  test('hears Latin letters in other scripts, also the small words', () => {
    expect(terms('kursy', { курси: 5 }, 'uk')).toContain('курси');
    expect(read('jak', { курси: 5 }, 'uk').isFiller).toBe(true);
    expect(terms('dawra', { دورة: 5 }, 'ar')).toContain('دورة');
  });

  test('finds other endings where the index has no stemmer', () => {
    expect(terms('консультацію', { консультації: 5 }, 'uk')).toContain('консультації');
  });
});
