import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toOffersCsv, type OfferRow } from './offers-csv.ts';

const OFFER: OfferRow = {
  id: 'sprachcafe',
  title: 'Sprachcafé',
  summary: 'Reden, lesen, Kaffee trinken.',
  actor: 'Leine-VHS',
  topics: ['Deutsch lernen', 'Treffen'],
  audience: ['alle'],
  languages: ['Deutsch', 'Arabisch'],
  interpretation: '',
  cost: 'kostenlos',
  registration: 'Einfach kommen',
  hours: ['Montag 09:30–12:00'],
  places: ['Stadthaus'],
  addresses: ['Marktplatz 2, 30880 Laatzen'],
  phones: ['+49 511 8205033', '112'],
  emails: [],
  website: 'https://www.example.org',
  status: 'active',
  assuredDate: '',
  evidenceDate: '2025-04',
  pageUrl: 'https://lotse.example.org/de/offers/sprachcafe/',
};

test('an offer is one row, read back by another library under the names of the standard', () => {
  const rows: Record<string, string>[] = parse(toOffersCsv([OFFER]), { bom: true, columns: true });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: 'sprachcafe',
    name: 'Sprachcafé',
    organization: 'Leine-VHS',
    taxonomy_terms: 'Deutsch lernen; Treffen',
    addresses: 'Marktplatz 2, 30880 Laatzen',
    phones: '+49 511 8205033; 112',
    email: '',
    status: 'active',
    page: 'https://lotse.example.org/de/offers/sprachcafe/',
  });
});
