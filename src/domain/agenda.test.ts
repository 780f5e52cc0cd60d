import { describe, expect, test } from 'vitest';
import { catalog, offer, schedule } from '../../tests/fixtures/catalog.ts';
import { findDated, listAgenda } from './agenda.ts';

const evidence = (date: string) => [{ title: 'Quelle', url: 'https://www.example.org', date }];
const weekly = { schedules: [schedule({ days: ['MO'] })] };
const dated = (...offers: ReturnType<typeof offer>[]) => findDated(catalog({ offer: offers })).map(({ id }) => id);

describe('a date is promised', () => {
  test('only where a source of recent years says when', () => {
    expect(
      dated(offer({ id: 'neu', ...weekly, evidence: evidence('2025') }), offer({ id: 'alt', ...weekly, evidence: evidence('2019-06') })),
    ).toEqual(['neu']);
  });

  test('only of what surely takes place', () => {
    const recent = { ...weekly, evidence: evidence('2025') };
    expect(
      dated(
        offer({ id: 'a', ...recent }),
        offer({ id: 'b', ...recent, status: 'unknown' }),
        offer({ id: 'c', ...recent, status: 'paused' }),
      ),
    ).toEqual(['a']);
  });

  test('not of a service without times on most days', () => {
    const days = [schedule({ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: undefined, closesAt: undefined })];
    expect(dated(offer({ id: 'schule', schedules: days, evidence: evidence('2025') }))).toEqual([]);
  });
});

test('the agenda of a week is in the order of time', () => {
  const at = (id: string, opensAt: string, closesAt: string) =>
    offer({ id, schedules: [schedule({ days: ['MO'], opensAt, closesAt })], evidence: evidence('2025') });
  const entries = listAgenda(catalog({ offer: [at('spaet', '18:00', '20:00'), at('frueh', '09:00', '10:00')] }), '2026-11-21', 7);
  expect(entries.map(({ day, offer: { id } }) => [day, id])).toEqual([
    ['2026-11-23', 'frueh'],
    ['2026-11-23', 'spaet'],
  ]);
});
