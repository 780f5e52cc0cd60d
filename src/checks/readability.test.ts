import { describe, expect, test } from 'vitest';
import { countSyllables, measureReadability } from './readability.ts';

describe('countSyllables', () => {
  test.each([
    ['Haus', 1],
    ['Bäume', 2],
    ['Termin', 2],
    ['Anmeldung', 3],
    ['Ausländerbehörde', 6],
    ['See', 1],
    ['Bauer', 2],
  ])('%s has %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

describe('measureReadability', () => {
  const easy = 'Sie ziehen um. Dann gehen Sie ins Amt. Sie nehmen den Pass mit. Das kostet kein Geld.';
  const hard =
    'Die Inanspruchnahme der Anmeldedienstleistungen setzt die fristgerechte Vorlage der Wohnungsgeberbescheinigung sowie gegebenenfalls weiterer Nachweisdokumente voraus.';

  test('counts sentences and words', () => {
    expect(measureReadability(easy)).toMatchObject({ sentences: 4, words: 17, meanSentence: 4.25, longestSentence: 5 });
  });

  test('knows easy from hard', () => {
    const [low, high] = [measureReadability(easy)!, measureReadability(hard)!];
    expect(low.lix).toBeLessThan(25);
    expect(low.vienna).toBeLessThan(2);
    expect(high.lix).toBeGreaterThan(60);
    expect(high.vienna).toBeGreaterThan(14);
  });

  test('reads hyphenated compounds part by part', () => {
    expect(measureReadability('Das ist ein Sprach-Kurs.')!.lix).toBeLessThan(measureReadability('Das ist ein Sprachkurs.')!.lix);
  });

  test('has nothing to say of nothing', () => {
    expect(measureReadability('')).toBeUndefined();
  });
});
