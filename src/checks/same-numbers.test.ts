import { describe, expect, test } from 'vitest';
import { sameNumbers } from './same-numbers.ts';
import { catalogOf, offer, run } from './testing.ts';

describe('sameNumbers', () => {
  test('says what is missing and what is too many', () => {
    const texts = { de: { title: 'T', summary: 'Ab 16 Jahren.' }, en: { title: 'T', summary: 'From 18 years.' } };
    expect(run(sameNumbers, catalogOf({ offer: [offer({ texts })] }))).toMatchObject([
      { code: 'parity-number', field: 'summary', values: { expected: '16', found: '18' } },
    ]);
  });

  test('compares lists as a whole and skips what is not translated', () => {
    const texts = {
      de: { title: 'T', summary: 'Ab 16.', requiredDocuments: ['3 Fotos', 'Pass'] },
      en: { title: 'T', requiredDocuments: ['Passport', '3 photos'] },
    };
    expect(run(sameNumbers, catalogOf({ offer: [offer({ texts })] }))).toEqual([]);
  });
});
