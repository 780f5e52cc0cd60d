import { describe, expect, test } from 'vitest';
import { context, field, offer, page, place, schedule } from '../../tests/fixtures/catalog.ts';
import { toOfferCard } from './cards.ts';
import { toGapsPage } from './gaps-page.ts';

const town = {
  place: [place({ district: 'nord' })],
  offer: [
    offer({ id: 'a', audience: ['women', 'everyone'], languages: ['ar'], places: ['haus'], schedules: [schedule()] }),
    offer({ id: 'b', audience: ['women'], serviceAreas: ['nord', 'musterstadt'], languages: ['ar', 'de'] }),
  ],
};

describe('toGapsPage', () => {
  test('sets topics against people, languages, parts of town and weekdays', () => {
    const { matrices } = toGapsPage(context('de', town));
    expect(matrices.map(({ id, columns }) => [id, columns[0]!.text, columns.length])).toEqual([
      ['audience', 'Zugewanderte', 19],
      ['language', 'Deutsch', 3],
      ['district', 'Nord', 2],
      ['weekday', 'Montag', 7],
    ]);
  });

  test('leads to as many offers as it counts', () => {
    const own = context('de', town);
    const cells = toGapsPage(own).matrices.flatMap(({ rows }) => rows.flatMap((row) => [row.offers, ...row.cells]));
    const cards = [...own.catalog.offers.values()].map((one) => toOfferCard(one, own).filters);
    for (const { href, count } of cells) {
      if (!href) continue;
      const query = [...new URLSearchParams(href.split('?')[1])];
      expect(cards.filter((filters) => query.every(([name, value]) => filters[name]!.split(' ').includes(value))).length, href).toBe(count);
    }
  });

  test('says what it leaves out, in words for each question', () => {
    const { matrices } = toGapsPage(context('de', { offer: [offer()] }));
    expect(matrices.map(({ notes }) => notes[1])).toEqual([
      'Nicht gezählt: 1. Sie sind für alle.',
      'Nicht gezählt: 1. Da wissen wir es nicht.',
      'Nicht gezählt: 1. Ganze Stadt, anderer Ort oder nicht bekannt.',
      'Nicht gezählt: 1. Da wissen wir es nicht.',
    ]);
  });

  test('shows how old the knowledge is', () => {
    const old = offer({ id: 'old', evidence: [{ title: 'Zeitung' }], status: 'unknown' });
    const { freshness } = toGapsPage(context('de', { offer: [offer(), old] }));
    expect(freshness.table.rows.map(({ cells, value, bar }) => [cells[0]!.text, value, bar])).toEqual([
      ['2025', '1', 100],
      ['2026', '0', 0],
      ['ohne Datum', '1', 100],
    ]);
    expect(freshness.sentences).toEqual([
      'Ohne Quelle ab 2022: 1 von 2 Angeboten. Das kann heute anders sein.',
      'Vielleicht nicht mehr da: 1 von 2 Angeboten.',
      'Vom Träger bestätigt: 0 von 2 Angeboten (0\u00a0%).',
    ]);
  });

  test('has no needs while no field names any, and asks for help where there is a page for it', () => {
    expect(toGapsPage(context('de', { field: [field()] }))).toMatchObject({ needs: [], help: undefined });
    expect(toGapsPage(context('de', { page: [page({ id: 'contribute' })] })).help?.href).toBe('/de/contribute/');
  });
});
