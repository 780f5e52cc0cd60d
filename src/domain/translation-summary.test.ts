import { describe, expect, test } from 'vitest';
import { offer } from '../../tests/fixtures/catalog.ts';
import { addRows, summarizeTranslations, type RecordsByKind } from './translation-summary.ts';

const records: RecordsByKind = {
  offer: [
    offer({ id: 'a', words: { en: { title: 'A' } } }),
    offer({ id: 'b', words: { en: { title: 'B' } }, head: { status: 'machine' } }),
    offer({ id: 'c', words: { en: { title: 'C' } }, head: { of: { title: '00000000' } } }),
    offer({ id: 'd' }),
  ],
  actor: [],
  'contact-point': [],
  place: [],
  page: [],
  guide: [],
  term: [],
  field: [],
  measure: [],
};

describe('summarizeTranslations', () => {
  const rows = summarizeTranslations(records, ['de', 'en', 'ar']);

  test('has a row for every language but German and every kind that is kept in it', () => {
    expect(new Set(rows.map(({ locale }) => locale))).toEqual(new Set(['en', 'ar']));
    expect(rows).toHaveLength(17);
  });

  test('puts each record into one state', () => {
    expect(rows[0]).toEqual({ locale: 'en', kind: 'offer', total: 4, missing: 1, machine: 1, behind: 1, checked: 1 });
  });

  test('adds up', () => {
    expect(addRows(rows.filter(({ locale }) => locale === 'ar'))).toEqual({ total: 4, missing: 4, machine: 0, behind: 0, checked: 0 });
  });
});
