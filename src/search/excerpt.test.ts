import { describe, expect, test } from 'vitest';
import { markWords, toExcerpt } from './excerpt.ts';

const marked = (segments: { text: string; isMatch: boolean }[]) =>
  segments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('markWords', () => {
  test('marks words of the question in all their forms and loses no letter', () => {
    expect(marked(markWords('Deutsch-Kurse: Deutsch lernen!', new Set(['deuts', 'kurse'])))).toBe('[Deutsch]-[Kurse]: [Deutsch] lernen!');
    expect(marked(markWords('<b>Kurs</b>', new Set(['kurs'])))).toBe('<b>[Kurs]</b>');
  });
});

describe('toExcerpt', () => {
  const text = `${'Anfang '.repeat(50)}hier gibt es einen Kurs für Deutsch ${'Ende '.repeat(50)}`;

  test('shows the passage with most of the words', () => {
    const passage = marked(toExcerpt(text, new Set(['kurs', 'deuts']), 10));
    expect(passage).toContain('[Kurs] für [Deutsch]');
    expect(passage).toMatch(/^… .* …$/);
  });

  test('shows the beginning when nothing is found, and short texts whole', () => {
    expect(marked(toExcerpt(text, new Set(['kita']), 3))).toBe('Anfang Anfang Anfang …');
    expect(marked(toExcerpt('Kurz und gut', new Set(), 10))).toBe('Kurz und gut');
    expect(toExcerpt('', new Set(['kurs']), 10)).toEqual([]);
  });
});
