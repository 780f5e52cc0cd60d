import { describe, expect, test } from 'vitest';
import { context, field, measure, offer, TODAY } from '../../tests/fixtures/catalog.ts';
import type { Change, ChangeLog } from '../domain/change.ts';
import { listReportYears, toReportPage } from './report-page.ts';

const change = (over: Partial<Change>): Change => ({ date: '2026-03-01', kind: 'offer', id: 'kurs', change: 'changed', ...over });
const log = (...changes: Change[]): ChangeLog => ({ basis: 'history', changes });
const records = {
  field: [field(), field({ id: 'work', number: 2 })],
  offer: [offer({ id: 'kurs', assuredDate: '2026-01-01' }), offer({ id: 'treff', status: 'unknown' })],
  measure: [
    measure({ id: 'a', status: 'ongoing', evaluation: { date: '2025-06-30', implemented: 'yes' } }),
    measure({ id: 'b', field: 'work' }),
  ],
};

describe('listReportYears', () => {
  test('has every year with a change and this year, newest first', () => {
    expect(listReportYears(log(change({ date: '2024-01-01' })), TODAY)).toEqual(['2026', '2024']);
  });
});

describe('the report of a year', () => {
  const page = toReportPage(
    '2026',
    log(
      change({ id: 'kurs', change: 'added' }),
      change({ id: 'kurs' }),
      change({ id: 'kurs', date: '2026-04-01' }),
      change({ id: 'treff', date: '2025-04-01', change: 'added' }),
      change({ id: 'treff', locale: 'en' }),
    ),
    context('de', records),
  );

  test('counts measures by status and field, with the evaluated ones', () => {
    expect(page.measures.columns).toEqual(['läuft', 'nicht bekannt', 'zusammen', 'bewertet']);
    expect(page.measures.rows.map(({ name, numbers }) => [name.text, ...numbers])).toEqual([
      ['Bildung', 1, 0, 1, 1],
      ['Bildung', 0, 1, 1, 0],
      ['zusammen', 1, 1, 2, 1],
    ]);
  });

  test('counts offers by status, and those that somebody has confirmed', () => {
    expect(page.offers.rows.map(({ name, numbers }) => `${name.text} ${numbers[0]}`)).toEqual([
      'läuft 1',
      'macht Pause 0',
      'geplant 0',
      'nicht bekannt 1',
      'vom Träger bestätigt 1',
      'zusammen 2',
    ]);
  });

  test('counts each record once, leaves translations out, and names new offers', () => {
    expect(page.changes?.rows).toEqual([{ name: { text: 'Angebot' }, numbers: [1, 1, 0] }]);
    expect(page.newOffers.map(({ href }) => href)).toEqual(['/de/offers/kurs/']);
    expect(page.basis).toContain('Git');
  });

  test('says so where nothing changed or where there is no history', () => {
    expect(toReportPage('2026', log(), context('de', records)).basis).toBe('2026 hat sich nichts geändert.');
    expect(toReportPage('2026', { basis: 'evidence', changes: [change({})] }, context('de', records)).basis).toContain('neuesten Quellen');
  });
});
