import { describe, expect, test } from 'vitest';
import { fold, splitWords } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Größe', 'grosse'],
    ['GRÖSSE', 'grosse'],
    ['żłobek', 'zlobek'],
    ['Kıyafet', 'kiyafet'],
    ['İŞ', 'is'],
    ["сім'я", 'сімя'],
    ['ґанок', 'ганок'],
    ['ребёнок', 'ребенок'],
    ['Kinder\u00adgarten', 'kindergarten'],
    ['١٢', '12'],
    ['۱۲', '12'],
    ['ﬁ', 'fi'],
  ])('writes %s as %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  test.each([
    ['مهدكودك', 'مهدکودک'],
    ['يادگيري', 'یادگیری'],
    ['أطفال', 'اطفال'],
    ['العائلة', 'العائله'],
    ['مَدْرَسة', 'مدرسه'],
    ['مـــدرسة', 'مدرسه'],
  ])('brings two ways of writing together: %s and %s', (typed, other) => {
    expect(fold(typed)).toBe(fold(other));
  });

  test('changes nothing the second time', () => {
    for (const text of ['Größe', 'مدرسة', 'Çocuk', 'сім’я']) expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('splitWords', () => {
  test('keeps letters and digits, drops the rest', () => {
    expect(splitWords('Jugend-Migrations-Dienst (JMD), 2. Stock?')).toEqual(['Jugend', 'Migrations', 'Dienst', 'JMD', '2', 'Stock']);
    expect(splitWords('<script>alert(1)</script>')).toEqual(['script', 'alert', '1', 'script']);
    expect(splitWords('')).toEqual([]);
  });
});
