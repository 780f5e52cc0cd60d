import { describe, expect, test } from 'vitest';
import { refuseCharacters } from './refuse-characters.ts';

const codes = (text: string, path = 'content/offers/a/offer.de.md') => refuseCharacters({ path, text }).map(({ code }) => code);

describe('refuseCharacters', () => {
  test.each([
    ['text-control', '\u0000'],
    ['text-control', '\u0085'],
    ['text-bidi', '\u202e'],
    ['text-bidi', '\u2066'],
    ['text-invisible', '\u200b'],
    ['text-invisible', '\u00ad'],
    ['text-invisible', '\u3164'],
    ['text-invisible', '\u2028'],
    ['text-invisible', '\u{e0041}'],
  ])('finds %s', (code, character) => {
    expect(codes(`Tee${character}stube`)).toEqual([code]);
  });

  test('tells line and column', () => {
    expect(refuseCharacters({ path: 'a.md', text: 'eins\nzw\u200bei' })).toMatchObject([
      { line: 2, column: 3, values: { character: 'U+200B' } },
    ]);
  });

  test('lets Persian and Arabic join letters, and nobody else', () => {
    expect(codes('می\u200cخواهم', 'content/offers/a/offer.fa.md')).toEqual([]);
    expect(codes('Tee\u200cstube')).toEqual(['text-invisible']);
  });

  test('lets accents, vowel signs and line breaks be', () => {
    expect(codes('e\u0301 مُدَرِّس\n\tTee')).toEqual([]);
  });

  test('warns of a word in two scripts', () => {
    expect(codes('P\u0430ypal')).toEqual(['text-mixed-script']);
  });

  test('finds what a Git merge left behind, but no line under a heading', () => {
    expect(codes('<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x')).toEqual(['merge-marker', 'merge-marker', 'merge-marker']);
    expect(codes('Titel\n=====')).toEqual([]);
  });

  test('does not repeat itself without end', () => {
    expect(codes('\u200b'.repeat(200_000))).toHaveLength(10);
  });
});
