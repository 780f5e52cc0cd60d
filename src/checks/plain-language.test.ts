import { describe, expect, test } from 'vitest';
import { plainLanguage } from './plain-language.ts';
import { catalogOf, page, run } from './testing.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'Wort').join(' ')}.`;
const find = (texts: Record<string, string>) =>
  run(plainLanguage, catalogOf({ page: [page({ texts: { de: { summary: 'Kurz.', ...texts } } })] }));

describe('plainLanguage', () => {
  test('finds a sentence above 22 words and shows its beginning', () => {
    expect(find({ body: words(22) })).toEqual([]);
    expect(find({ body: words(23) })).toMatchObject([
      { code: 'sentence-long', field: 'body', values: { words: 23, sentence: expect.stringMatching(/^Wort .*…$/) as string } },
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

  test('has nothing to say of titles', () => {
    expect(find({ title: words(30) })).toEqual([]);
  });
});
