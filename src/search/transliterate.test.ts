import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { measureSound, romanize, toSounds } from './transliterate.ts';

const distance = (typed: string, word: string) => measureSound(toSounds(fold(typed)), romanize(fold(word))!, 3);

describe('romanize', () => {
  test('writes Cyrillic and Arabic words sound by sound', () => {
    expect(romanize(fold('немецкого'))).toBe('nemeckogo');
    expect(romanize(fold('دورة'))).toBe('dwra');
  });

  test('leaves other scripts alone', () => {
    expect(romanize('kurs')).toBeUndefined();
  });
});

describe('measureSound', () => {
  test.each([
    ['nemetskogo', 'немецкого'],
    ['kurs', 'курс'],
    ['dawra', 'دورة'],
    ['madrasa', 'مدرسة'],
    ['tabib', 'طبيب'],
    ['kvartyra', 'квартира'],
    ['robota', 'робота'],
    ['zhytlo', 'житло'],
    ['rabota', 'работа'],
    ['wratsch', 'врач'],
    ['zhilishte', 'жилище'],
    ['khane', 'خانه'],
  ])('hears that %s is %s', (typed, word) => {
    expect(distance(typed, word)).toBeLessThan(1.1);
  });

  test.each([
    ['wohnung', 'работа'],
    ['dawra', 'مدرسة'],
    ['kurs', 'врач'],
  ])('hears that %s is not %s', (typed, word) => {
    expect(distance(typed, word)).toBeGreaterThan(1.5);
  });
});
