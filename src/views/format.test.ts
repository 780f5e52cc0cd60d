import { describe, expect, test } from 'vitest';
import { LOCALES } from '../locales/locales.ts';
import { formatEuro, formatList, formatNumber, formatPartialDate, formatPercent } from './format.ts';

const [de, en, ar] = [LOCALES.de.intlTag, LOCALES.en.intlTag, LOCALES.ar.intlTag];

describe('formatPartialDate', () => {
  test.each([
    [de, ['2022', 'April 2025', '24. April 2025']],
    [en, ['2022', 'April 2025', '24 April 2025']],
    [ar, ['2022', 'أبريل 2025', '24 أبريل 2025']],
  ])('is as precise as the date is known (%s)', (tag, texts) => {
    expect(['2022', '2025-04', '2025-04-24'].map((date) => formatPartialDate(date, tag))).toEqual(texts);
  });

  test('keeps the first and the last day of a year in that year, whatever the time zone of the machine', () => {
    expect(formatPartialDate('2025-01-01', de)).toBe('1. Januar 2025');
    expect(formatPartialDate('2025-12-31', de)).toBe('31. Dezember 2025');
  });
});

describe('formatList', () => {
  test('joins as people write', () => {
    expect(formatList(['Frauen', 'Mütter', 'Kinder'], de)).toBe('Frauen, Mütter und Kinder');
    expect(formatList(['women', 'men'], en)).toBe('women and men');
    expect(formatList(['نساء', 'رجال'], ar)).toBe('نساء ورجال');
  });

  test('adds nothing to one item', () => {
    expect(formatList(['Frauen'], de)).toBe('Frauen');
  });
});

describe('formatEuro', () => {
  /** Without the blanks and direction marks that `Intl` puts around the sign. */
  const plain = (text: string) => text.replace(/[\u00a0\u200f]/g, ' ').trim();

  test('prints cents only where there are some', () => {
    expect(plain(formatEuro(5, de))).toBe('5 €');
    expect(plain(formatEuro(2.6, de))).toBe('2,60 €');
  });

  test('keeps Western digits in Arabic', () => {
    expect(plain(formatEuro(2.6, ar))).toBe('2.60 €');
  });
});

describe('formatNumber and formatPercent', () => {
  test('group and point digits as people write', () => {
    expect(formatNumber(43688, de)).toBe('43.688');
    expect(formatNumber(43688, en)).toBe('43,688');
    expect(formatPercent(17.3, de)).toBe('17,3\u00a0%');
    expect(formatPercent(40, en)).toBe('40%');
  });

  test('keep Western digits', () => {
    expect(formatNumber(43688, ar)).toBe('43,688');
  });
});
