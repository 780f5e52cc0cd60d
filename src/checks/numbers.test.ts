import { describe, expect, test } from 'vitest';
import { compareNumbers, readNumbers } from './numbers.ts';

const SAME = { missing: [], extra: [] };

describe('compareNumbers', () => {
  test('finds a number that was changed', () => {
    expect(compareNumbers('Es kostet 20 Euro.', 'It costs 30 euros.', 'en')).toEqual({ missing: ['20'], extra: ['30'] });
  });

  test('finds a number that was left out or added', () => {
    expect(compareNumbers('Ab 16 Jahren.', 'For young people.', 'en')).toEqual({ missing: ['16'], extra: [] });
    expect(compareNumbers('Für junge Leute.', 'From 16 years.', 'en')).toEqual({ missing: [], extra: ['16'] });
  });

  test('takes an hour with and without minutes as one', () => {
    expect(compareNumbers('Von 16 bis 18 Uhr.', 'З 16:00 до 18:00.', 'uk')).toEqual(SAME);
    expect(compareNumbers('Um 09.30 Uhr.', 'At 9:30.', 'en')).toEqual(SAME);
  });

  test('takes the clock with half days where the locale has one, and only with its mark', () => {
    expect(compareNumbers('Von 16 bis 18 Uhr.', 'From 4 to 6 pm.', 'en')).toEqual(SAME);
    expect(compareNumbers('Um 16 Uhr.', 'الساعة 4 مساءً', 'ar')).toEqual(SAME);
    expect(compareNumbers('Um 16 Uhr.', 'At 4.', 'en')).toEqual({ missing: ['16'], extra: ['4'] });
    expect(compareNumbers('Um 16 Uhr.', 'О 4 pm', 'uk')).toEqual({ missing: ['16'], extra: ['4'] });
  });

  test('finds a wrong hour on the clock with half days', () => {
    expect(compareNumbers('Um 16 Uhr.', 'At 5 pm.', 'en')).toEqual({ missing: ['16'], extra: ['5'] });
  });

  test('takes noon and midnight in words', () => {
    expect(compareNumbers('Von 12 bis 24 Uhr.', 'From midday to midnight.', 'en')).toEqual(SAME);
  });

  test('lets languages say 1 and 2, ordinals and months in words', () => {
    expect(compareNumbers('2 Stunden', 'ساعتان', 'ar')).toEqual(SAME);
    expect(compareNumbers('Jeden 3. Montag im Monat.', 'Every third Monday of the month.', 'en')).toEqual(SAME);
    expect(compareNumbers('Am 24.12.2026.', 'On 24 December 2026.', 'en')).toEqual(SAME);
  });

  test('lets a translation write digits for a German number word', () => {
    expect(compareNumbers('Alle zwei Wochen, rund um die Uhr.', 'Every 2 weeks, 24/7.', 'en')).toEqual(SAME);
  });

  test('does not take other digits than 0–9', () => {
    expect(compareNumbers('Ab 16 Jahren.', 'من ١٦ سنة', 'ar').missing).toEqual(['16']);
  });

  test('does not look into links, mail addresses and names', () => {
    expect(compareNumbers('[Mehr](https://a.example/2024) im Frauenhaus24', '[More](https://a.example/2025) there', 'en')).toEqual(SAME);
  });
});

test('readNumbers joins thousands however they are divided, and keeps the level of a language', () => {
  expect(readNumbers('1.000, 1,000 und 1 000 Plätze')).toEqual(new Set(['1000']));
  expect(readNumbers('ab B2')).toEqual(new Set(['2']));
});
