import { describe, expect, test } from 'vitest';
import { context, offer } from '../../tests/fixtures/catalog.ts';
import { toShortTruth, toTruth } from './truth.ts';

const confirmed = { assuredDate: '2026-05-12', assuredBy: 'Kursbüro' };
const german = context('de');

describe('toTruth', () => {
  test('names who confirmed the entry, and when', () => {
    const truth = toTruth(offer(confirmed).facts, german);
    expect(truth).toMatchObject({ isConfirmed: true, line: 'Bestätigt von: Kursbüro, am 12. Mai 2026.' });
  });

  test('says that somebody confirmed when nobody is named', () => {
    expect(toTruth(offer({ assuredDate: '2026-05-12' }).facts, german).line).toBe('Vom Träger bestätigt am 12. Mai 2026.');
  });

  test('names the newest date when nobody has confirmed the entry, as precise as it is', () => {
    const evidence = [{ title: 'Alt', date: '2019' }, { title: 'Neu', date: '2025-04' }, { title: 'Ohne Datum' }];
    const truth = toTruth(offer({ evidence }).facts, german);
    expect(truth.isConfirmed).toBe(false);
    expect(truth.line).toContain('Noch niemand hat das für uns bestätigt.');
    expect(truth.line).toContain('April 2025');
  });
  test('says that the date is only estimated', () => {
    const line = (approximate: boolean) => toTruth(offer({ evidence: [{ title: 'Neu', date: '2025', approximate }] }).facts, german).line;
    expect(line(true)).not.toBe(line(false));
  });

  test('admits that a source has no date', () => {
    expect(toTruth(offer({ evidence: [{ title: 'Faltblatt' }] }).facts, german).line).toContain('hat kein Datum');
  });

  test('is uncertain only about an offer of which nobody knows whether it still exists', () => {
    expect(toTruth(offer({ status: 'unknown' }).facts, german).isUncertain).toBe(true);
    for (const status of ['active', 'paused', 'planned'] as const) expect(toTruth(offer({ status }).facts, german).isUncertain).toBe(false);
  });

  test('lists every source, newest first and undated last', () => {
    const evidence = [{ title: 'Ohne Datum' }, { title: 'Alt', date: '2019' }, { title: 'Neu', date: '2025-04-24' }];
    expect(toTruth(offer({ evidence }).facts, german).sources.map(({ title, date }) => [title.text, date])).toEqual([
      ['Neu', '24. April 2025'],
      ['Alt', '2019'],
      ['Ohne Datum', 'ohne Datum'],
    ]);
  });

  test('links only sources that have an address', () => {
    const evidence = [{ title: 'Faltblatt', date: '2025' }];
    expect(toTruth(offer({ evidence }).facts, german).sources[0]!.href).toBeUndefined();
  });

  test('marks the German names of the sources on an Arabic page', () => {
    const evidence = [{ title: 'Wegweiser', date: '2025' }];
    expect(toTruth(offer({ evidence }).facts, context('ar')).sources[0]!.title).toEqual({ text: 'Wegweiser', lang: 'de', dir: 'ltr' });
  });
});

describe('toShortTruth', () => {
  test('is the same truth in a few words', () => {
    expect(toShortTruth(offer(confirmed).facts, german)).toBe('bestätigt am 12. Mai 2026');
    expect(toShortTruth(offer({ evidence: [{ title: 'Neu', date: '2025-04-24' }] }).facts, german)).toBe(
      'Quelle von 2025, bitte nachfragen',
    );
    expect(toShortTruth(offer({ evidence: [{ title: 'Faltblatt' }] }).facts, german)).toBe('Quelle ohne Datum, bitte nachfragen');
  });
});
