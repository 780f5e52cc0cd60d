import { describe, expect, test } from 'vitest';
import { countWords, readSentences } from './sentences.ts';

describe('readSentences', () => {
  test('divides at the end of a sentence', () => {
    expect(readSentences('Kommen Sie vorbei. Es gibt Tee! Haben Sie Fragen?')).toEqual([
      'Kommen Sie vorbei.',
      'Es gibt Tee!',
      'Haben Sie Fragen?',
    ]);
  });

  test('does not divide at abbreviations, times, days and ordinals', () => {
    const one = 'Am 3. Montag und am 24. Dezember gibt es ab 9.30 Uhr z. B. Tee vom Verein e. V. Kleinbach.';
    expect(readSentences(one)).toEqual([one]);
  });

  test('divides after a number that ends a sentence', () => {
    expect(readSentences('Rufen Sie 112. Bleiben Sie dort.')).toHaveLength(2);
  });

  test('takes each entry of a list as one, without its mark, and no heading', () => {
    expect(readSentences('## Mitbringen\n\nBringen Sie mit:\n\n- Ihren Ausweis\n- ein Foto')).toEqual([
      'Bringen Sie mit:',
      'Ihren Ausweis',
      'ein Foto',
    ]);
  });

  test('joins the lines of a paragraph', () => {
    expect(readSentences('Kommen Sie\nvorbei.')).toEqual(['Kommen Sie vorbei.']);
  });
});

test('countWords takes a compound as one word and a dash as none', () => {
  expect(countWords('Die Eltern-Kind-Gruppe – für alle')).toBe(4);
});
