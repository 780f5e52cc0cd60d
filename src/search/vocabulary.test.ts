import { describe, expect, test } from 'vitest';
import { countTypos } from './distance.ts';
import {
  findCompounds,
  findForms,
  findMeant,
  findSounding,
  readVocabularyFile,
  splitCompound,
  stripArabicPrefix,
  toVocabularyFile,
  type Vocabulary,
} from './vocabulary.ts';

const vocabulary = (...words: [string, number][]): Vocabulary => readVocabularyFile(toVocabularyFile(100, new Map(words), ['как']));

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
  test('comes back as it went, with about its counts', () => {
    const { pages, words } = vocabulary(['kurs', 3], ['kurse', 1], ['beratung', 20]);
    expect(pages).toBe(100);
    expect([...words.values()].map(({ form, pages: count }) => [form, count])).toEqual([
      ['beratung', 23],
      ['kurs', 3],
      ['kurse', 1],
    ]);
  });

  test('keeps the way of writing that most pages use', () => {
    const { words } = vocabulary(['grosse', 1], ['größe', 8]);
    expect([...words]).toEqual([['grosse', { form: 'größe', pages: 8 }]]);
  });
});

describe('findMeant', () => {
  const words = vocabulary(['bürgergeld', 2], ['wohngeld', 4], ['kurs', 9], ['kur', 1], ['deutschkurs', 3]);

  test('finds the word with the fewest typing errors', () => {
    expect(findMeant(words, 'Bürgergelt', 3)).toEqual(['bürgergeld']);
    expect(findMeant(words, 'buergergeld', 3)).toEqual(['bürgergeld']);
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

describe('findForms', () => {
  const words = vocabulary(['заяви', 3], ['заяв', 1], ['заявлення', 2], ['консультації', 9], ['консультація', 4]);

  test('finds other endings of a word, the most frequent first', () => {
    expect(findForms(words, 'консультацію', 5)).toEqual(['консультації', 'консультація']);
    expect(findForms(words, 'заява', 5)).toEqual(['заяви', 'заяв']);
  });

  test('leaves short words alone', () => {
    expect(findForms(words, 'зая', 5)).toEqual([]);
  });
});

describe('stripArabicPrefix', () => {
  const words = vocabulary(['أطفال', 5], ['المدرسة', 7], ['مدرسة', 4]);

  test('finds the word behind "and for the"', () => {
    expect(stripArabicPrefix(words, 'وللأطفال')).toEqual(['أطفال']);
    expect(stripArabicPrefix(words, 'بالمدرسة')).toEqual(['مدرسة']);
  });

  test('leaves alone what the index does not know, and short rests', () => {
    expect(stripArabicPrefix(words, 'باب')).toEqual([]);
    expect(stripArabicPrefix(words, 'kurs')).toEqual([]);
  });
});

describe('findCompounds', () => {
  const words = vocabulary(['sprachkurs', 5], ['sprachkurse', 7], ['kurs', 9], ['kursbuch', 3], ['rekurs', 1]);
  test('finds what ends with the word, in its forms', () => {
    expect(findCompounds(words, 'Kurs', 5)).toEqual(['sprachkurse', 'sprachkurs']);
    expect(findCompounds(words, 'Kurse', 5)).toEqual(['sprachkurse', 'sprachkurs']);
  });
});

describe('findSounding', () => {
  const words = vocabulary(['немецкий', 4], ['немецкого', 9], ['курсы', 7], ['работа', 5]);
  test('hears Latin letters in another script', () => {
    expect(findSounding(words, 'nemetskogo', 3)[0]?.form).toBe('немецкого');
    expect(findSounding(words, 'rabota', 3)[0]?.form).toBe('работа');
  });

  test('hears the small words too, so that they count little', () => {
    expect(findSounding(words, 'kak', 3)[0]?.form).toBe('как');
  });

  test('hears nothing in words of the same script and in numbers', () => {
    for (const word of ['работа', '112', 'wohnungsamt']) expect(findSounding(words, word, 3)).toEqual([]);
  });
});
