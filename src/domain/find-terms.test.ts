import { describe, expect, test } from 'vitest';
import { term } from '../../tests/fixtures/catalog.ts';
import { openTermFinder } from './find-terms.ts';

const find = openTermFinder([
  term({ id: 'antrag', words: { de: { title: 'Antrag' } } }),
  term({ id: 'but', alsoCalled: ['BuT'], words: { de: { title: 'Bildung und Teilhabe' } } }),
  term({ id: 'uebersetzung', words: { de: { title: 'Beglaubigte Übersetzung' } } }),
]);
const texts = (german: string) => find(german).map(({ term: { id }, text, index }) => [id, text, index]);

describe('openTermFinder', () => {
  test('finds words in their forms, each once, where they stand first', () => {
    expect(texts('Die Anträge? Der Antrag. Des Antrags.')).toEqual([['antrag', 'Antrag', 17]]);
    expect(texts('des Antrages')).toEqual([['antrag', 'Antrages', 4]]);
  });

  test('finds names of several words, and other names', () => {
    expect(texts('Hilfe über BuT und eine Beglaubigte Übersetzung.').map(([id]) => id)).toEqual(['but', 'uebersetzung']);
  });

  test('finds no parts of other words, and nothing in small letters', () => {
    expect(texts('Antragsformular, Asyl-Antrag, antrag')).toEqual([]);
  });

  test('finds nothing without a glossary', () => {
    expect(openTermFinder([])('Antrag')).toEqual([]);
  });
});
