import { describe, expect, test } from 'vitest';
import {
  abbreviation,
  genitive,
  longWords,
  measureNominalStyle,
  negation,
  numberWord,
  officeWord,
  passive,
  subjunctive,
} from './plain-rules.ts';

describe('plain rules', () => {
  test.each([
    [passive, 'Der Antrag wird vom Amt geprüft.', true],
    [passive, 'Die Karte wurde verlängert.', true],
    [passive, 'Das Amt wird den Antrag prüfen.', false],
    [passive, 'Sie werden Vater.', false],
    [subjunctive, 'Sie könnten auch anrufen.', true],
    [subjunctive, 'Sie können auch anrufen.', false],
    [genitive, 'Die Farbe des Hauses', true],
    [genitive, 'wegen der Miete', true],
    [genitive, 'Wissen Sie das?', false],
    [abbreviation, 'Bringen Sie z. B. den Pass mit.', true],
    [abbreviation, 'Bringen Sie zum Beispiel den Pass mit.', false],
    [officeWord, 'Melden Sie sich unverzüglich.', true],
    [officeWord, 'Dort kann man essen.', true],
    [officeWord, 'Manche Menschen essen dort.', false],
    [negation, 'Sie kommen ohne Termin.', true],
    [negation, 'Sie kommen mit Termin.', false],
    [numberWord, 'Es gibt drei Gruppen.', true],
    [numberWord, 'Es gibt 3 Gruppen und eine Küche.', false],
  ])('%o in "%s": %s', (rule, sentence, isFound) => {
    expect(rule.find(sentence).length > 0).toBe(isFound);
  });

  test('long words are those without a hyphen that nobody must know from a door', () => {
    const { find } = longWords(20);
    expect(find('Nachmittagsbetreuungsangebote, Nachmittags-Betreuung')).toEqual(['Nachmittagsbetreuungsangebote']);
    expect(find('Wohnungsgeberbestätigung')).toEqual([]);
  });

  test('nominal style is the share of abstract nouns', () => {
    expect(measureNominalStyle('Die Durchführung der Beratung')).toBe(0.5);
    expect(measureNominalStyle('Wir beraten Sie')).toBe(0);
    expect(measureNominalStyle('')).toBe(0);
  });
});
