import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findingsOf } from './sample-findings.ts';
import { hashWords, translationSchema } from './translation.ts';

describe('hashWords', () => {
  test('is the beginning of SHA-256 (vector of FIPS 180-4)', () => {
    expect(hashWords('abc')).toBe('ba7816bf');
  });

  test('hashes UTF-8, as Node does', () => {
    const german = 'Sprachcafé für Mütter – ماذا?';
    expect(hashWords(german)).toBe(createHash('sha256').update(german, 'utf8').digest('hex').slice(0, 8));
  });

  test.each([
    ['composed and decomposed letters', 'Cafe\u0301 in der Mu\u0308hle', 'Café in der Mühle'],
    ['line ends of Windows', 'eins\r\nzwei', 'eins\nzwei'],
    ['line ends of old Macs', 'eins\rzwei', 'eins\nzwei'],
    ['runs of blanks', 'eins  \t zwei', 'eins zwei'],
    ['no-break spaces', '16\u00a0Uhr', '16 Uhr'],
    ['blanks around line ends', 'eins \n  zwei', 'eins\nzwei'],
    ['blanks at both ends', '\n eins \n', 'eins'],
  ])('sees no difference between %s', (_what, one, other) => {
    expect(hashWords(one)).toBe(hashWords(other));
  });

  test.each([
    ['a changed word', 'Kommen Sie montags.', 'Kommen Sie dienstags.'],
    ['a changed number', 'ab 16 Uhr', 'ab 17 Uhr'],
    ['a capital letter', 'sie', 'Sie'],
    ['a full stop', 'Ja', 'Ja.'],
    ['a new paragraph', 'eins\nzwei', 'eins\n\nzwei'],
    ['words grown together', 'mit machen', 'mitmachen'],
  ])('sees %s', (_what, one, other) => {
    expect(hashWords(one)).not.toBe(hashWords(other));
  });

  test('hashes a list entry by entry in its order', () => {
    expect(hashWords(['Ausweis', 'Foto'])).toBe(hashWords('Ausweis\nFoto'));
    expect(hashWords(['Ausweis', 'Foto'])).not.toBe(hashWords(['Foto', 'Ausweis']));
    expect(hashWords(['Ausweis', 'Foto'])).not.toBe(hashWords(['Ausweis Foto']));
  });
});

describe('translationSchema', () => {
  const findings = (over: Record<string, unknown>) =>
    findingsOf(translationSchema, { status: 'human', from: 'de', of: { title: '3fa91c20' }, date: '2026-11-21', ...over });

  test('takes the head of a translation', () => {
    expect(findings({})).toEqual([]);
  });

  test('wants to know who reviewed', () => {
    expect(findings({ status: 'reviewed' })).toEqual(['status: reviewer-missing']);
    expect(findings({ status: 'reviewed', reviewedBy: 'Sprachmittlung der Stadt' })).toEqual([]);
  });

  test.each(['3fa91c2', '3FA91C20', '3fa91c200', ''])('refuses "%s" as state of the German text', (title) => {
    expect(findings({ of: { title } })).toEqual(['of.title: invalid_format']);
  });

  test('refuses a state that YAML has read as a number', () => {
    expect(findings({ of: { title: 12345678 } })).toEqual(['of.title: invalid_type']);
  });

  test('refuses a language that has no row in the table', () => {
    expect(findings({ from: 'fr' })).toEqual(['from: invalid_value']);
  });
});
