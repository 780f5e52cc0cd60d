import { describe, expect, test } from 'vitest';
import { countTypos } from './distance.ts';
import { countPages, findMeant, readVocabularyFile, splitCompound, toVocabularyFile, type Vocabulary } from './vocabulary.ts';

const vocabulary = (...words: [string, number][]): Vocabulary => ({ pages: 100, words: new Map(words) });

describe('countTypos', () => {
  test.each([
    ['kurs', 'kurs', 0],
    ['krus', 'kurs', 1],
    ['kur', 'kurs', 1],
    ['kurss', 'kurs', 1],
    ['kors', 'kurs', 1],
    ['docter', 'doctor', 1],
    ['abc', 'xyz', 3],
  ])('between %s and %s are %i', (a, b, typos) => {
    expect(countTypos(a, b, 5)).toBe(typos);
  });

  test('stops counting where it does not matter', () => {
    expect(countTypos('kindergarten', 'waschmaschine', 2)).toBe(3);
  });
});

describe('the word list', () => {
  test('comes back as it went', () => {
    const counts = new Map([
      ['kurs', 3],
      ['kurse', 1],
      ['beratung', 20],
    ]);
    expect(readVocabularyFile(toVocabularyFile(40, counts))).toEqual({ pages: 40, words: new Map([...counts].sort()) });
  });

  test('knows a word however it is written', () => {
    expect(countPages(vocabulary(['behorde', 4]), 'Behörde')).toBe(4);
    expect(countPages(vocabulary(['behorde', 4]), 'Amt')).toBe(0);
  });
});

describe('findMeant', () => {
  const words = vocabulary(['burgergeld', 2], ['wohngeld', 4], ['kurs', 9], ['kur', 1], ['deutschkurs', 3]);

  test('finds the word with the fewest typing errors', () => {
    expect(findMeant(words, 'Bürgergelt', 3)).toEqual(['burgergeld']);
    expect(findMeant(words, 'buergergeld', 3)).toEqual(['burgergeld']);
    expect(findMeant(words, 'deutschkrus', 3)).toEqual(['deutschkurs']);
  });

  test('guesses nothing for short words, numbers and strangers', () => {
    for (const word of ['kus', '112', 'waschmaschine']) expect(findMeant(words, word, 3)).toEqual([]);
  });
});

describe('splitCompound', () => {
  const words = vocabulary(['kindergarten', 5], ['platz', 8], ['wohnung', 9], ['suche', 3]);

  test('finds the parts the index knows, also behind a joining s', () => {
    expect(splitCompound(words, 'Kindergartenplatz')).toEqual(['kindergarten', 'platz']);
    expect(splitCompound(words, 'Wohnungssuche')).toEqual(['wohnung', 'suche']);
  });

  test('takes one part where it knows no other', () => {
    expect(splitCompound(words, 'Kindergartenausweis')).toEqual(['kindergarten']);
    expect(splitCompound(words, 'Fahrrad')).toEqual([]);
  });
});
