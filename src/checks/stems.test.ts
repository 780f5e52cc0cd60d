import { describe, expect, test } from 'vitest';
import { isSameWord, toGermanStem, toWordForm, toWords } from './stems.ts';

const same = (a: string, b: string) => isSameWord(toWordForm(a), toWordForm(b));

test('toWords keeps hyphens and digits inside a word', () => {
  expect(toWords('Die Leine-VHS, das „Frauenhaus24“.')).toEqual(['Die', 'Leine-VHS', 'das', 'Frauenhaus24']);
});

describe('toGermanStem', () => {
  test.each([
    ['Antrag', 'Anträge'],
    ['Ausweis', 'Ausweisen'],
    ['Frauenhaus', 'Frauenhäuser'],
    ['Geflüchtete', 'Geflüchteten'],
    ['Kita', 'Kitas'],
  ])('%s and %s are one', (one, other) => {
    expect(toGermanStem(one)).toBe(toGermanStem(other));
  });

  test('keeps a compound apart from its last part', () => {
    expect(toGermanStem('Sozialberatung')).not.toBe(toGermanStem('Beratung'));
  });
});

describe('isSameWord', () => {
  test.each([
    ['office', 'Offices'],
    ['registration', 'register'],
    ['консультація', 'консультації'],
    ['موعد', 'المواعيد'],
    ['طلب', 'بطلبك'],
    ['استشارة', 'والاستشارات'],
    ['لاجئون', 'للاجئين'],
    ['مجانًا', 'مجانية'],
    ['حي', 'الحي'],
  ])('%s may stand as %s', (form, word) => {
    expect(same(form, word)).toBe(true);
  });

  test.each([
    ['office', 'opening'],
    ['advice', 'counselling'],
    ['job', 'town'],
    ['استشارة', 'المشورة'],
  ])('%s is not %s', (form, word) => {
    expect(same(form, word)).toBe(false);
  });
});
