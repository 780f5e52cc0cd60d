import { describe, expect, test } from 'vitest';
import { plainLanguage } from './plain-language.ts';
import { catalogOf, page, run } from './testing.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'Wort').join(' ')}.`;
const find = (texts: Record<string, string>) =>
  run(plainLanguage, catalogOf({ page: [page({ texts: { de: { summary: 'Kurz.', ...texts } } })] }));

describe('plainLanguage', () => {
  test('finds a sentence above 20 words and shows its beginning', () => {
    expect(find({ body: words(20) })).toEqual([]);
    expect(find({ body: words(21) })).toMatchObject([
      { code: 'sentence-long', field: 'body', values: { words: 21, sentence: expect.stringMatching(/^Wort .*…$/) as string } },
    ]);
  });

  test('finds a mean above 12 words in the whole record', () => {
    expect(find({ summary: words(12), body: `${words(12)} ${words(12)}` })).toEqual([]);
    expect(find({ summary: words(12), body: `${words(12)} ${words(13)}` })).toMatchObject([
      { code: 'sentences-long', values: { mean: '12.3' } },
    ]);
  });

  test('takes no mean of fewer than three sentences', () => {
    expect(find({ summary: words(15), body: words(15) })).toEqual([]);
  });

  test('stops at a sentence that nobody can read', () => {
    expect(find({ body: words(31) })).toMatchObject([{ level: 'error', code: 'sentence-long', values: { limit: 30 } }]);
  });

  test('finds style that is harder than it must be, one finding a sentence and rule', () => {
    expect(find({ body: 'Der Antrag wird vom Amt geprüft.' })).toMatchObject([{ code: 'style-passive', field: 'body' }]);
    expect(find({ body: 'Sie könnten z. B. anrufen.' }).map(({ code }) => code)).toEqual(['style-subjunctive', 'style-abbreviation']);
  });

  test('is stricter with Easy German and only counts in other languages', () => {
    const texts = (locale: string, body: string) =>
      run(plainLanguage, catalogOf({ page: [page({ texts: { de: { summary: 'Kurz.' }, [locale]: { body } } })] })).map(({ code }) => code);
    expect(texts('de-simple', words(13))).toEqual(['sentence-long']);
    expect(texts('en', words(13))).toEqual([]);
    expect(texts('en', words(29))).toEqual(['sentence-long']);
  });

  test('has nothing to say of titles', () => {
    expect(find({ title: words(30) })).toEqual([]);
  });
});
