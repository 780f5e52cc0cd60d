import type { ContentIssue } from '../domain/issue.ts';
import type { Words } from '../domain/record.ts';
import { SOURCE_LOCALE } from '../locales/locales.ts';
import type { Check } from './check.ts';
import { readableFields, recordsOf } from './records.ts';
import { countWords, readSentences } from './sentences.ts';

const MAX_WORDS = 22;
const MAX_MEAN = 12;
/** Fewer sentences have no mean worth the name. */
const MIN_SENTENCES = 3;

/** Most readers of the German text are learning German. */
export const plainLanguage: Check = {
  id: 'plain-language',
  description: `German sentences have at most ${MAX_WORDS} words, and at most ${MAX_MEAN} in the mean of a record. Titles and lists of things are no sentences.`,
  run: (catalog) =>
    recordsOf(catalog).flatMap(({ file, texts }): ContentIssue[] => {
      const sentences = toSentences(texts[SOURCE_LOCALE]?.words as Words);
      const long = sentences
        .filter(({ words }) => words > MAX_WORDS)
        .map(({ field, text, words }): ContentIssue => ({
          level: 'warning',
          code: 'sentence-long',
          file,
          field,
          values: { sentence: shorten(text), words, limit: MAX_WORDS },
        }));
      const mean = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
      if (sentences.length < MIN_SENTENCES || mean <= MAX_MEAN) return long;
      return [...long, { level: 'warning', code: 'sentences-long', file, values: { mean: mean.toFixed(1), limit: MAX_MEAN } }];
    }),
};

function toSentences(words: Words): { field: string; text: string; words: number }[] {
  return readableFields(words).flatMap(([field, value]) =>
    field === 'title' || typeof value !== 'string' ? [] : readSentences(value).map((text) => ({ field, text, words: countWords(text) })),
  );
}

function shorten(sentence: string): string {
  return sentence.length > 60 ? `${sentence.slice(0, 57)}…` : sentence;
}
