import { describe, expect, test } from 'vitest';
import { measureCloseness, toStem, toStems } from './closeness.ts';

const sought = (...words: string[]) => words.map((word) => ({ stems: [toStem(word)], worth: 1 }));

describe('measureCloseness', () => {
  test('is 1 where the words stand together, 0 where they do not', () => {
    expect(measureCloseness(sought('kurs', 'deutsch'), [toStems('Ein Kurs für Deutsch')])).toBe(1);
    expect(measureCloseness(sought('kurs', 'deutsch'), [toStems('Kurs am Abend, mit Kaffee und Kuchen, auf Deutsch')])).toBe(0);
    expect(measureCloseness(sought('kurs', 'deutsch'), [toStems('Kurs'), toStems('Deutsch')])).toBe(0);
  });

  test('counts other endings as the same word', () => {
    expect(measureCloseness(sought('مدرسه', 'لغه'), [toStems('المدرسة واللغة')])).toBe(1);
  });

  test('is 0 for a single word', () => {
    expect(measureCloseness(sought('kurs'), [toStems('Kurs')])).toBe(0);
  });
});
