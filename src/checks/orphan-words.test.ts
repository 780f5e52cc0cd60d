import { describe, expect, test } from 'vitest';
import { orphanWords } from './orphan-words.ts';
import { catalogOf, offer, run, summarize } from './testing.ts';

describe('orphanWords', () => {
  test('finds a field that German does not have', () => {
    const texts = { en: { title: 'T', summary: 'S', feesDescription: 'Free.' } };
    expect(summarize(run(orphanWords, catalogOf({ offer: [offer({ texts })] })))).toEqual(['translation-orphan feesDescription']);
  });

  test('lets every language have its own search words', () => {
    const texts = { en: { title: 'T', summary: 'S', keywords: ['tea'] } };
    expect(run(orphanWords, catalogOf({ offer: [offer({ texts })] }))).toEqual([]);
  });
});
