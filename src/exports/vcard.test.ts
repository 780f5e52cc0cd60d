import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toVcards, type VcardSource } from './vcard.ts';

const SOURCE: VcardSource = {
  id: 'rathaus',
  host: 'lotse.example',
  name: 'Rathaus; Auskunft, Empfang',
  organization: 'Stadt Kleinbach',
  note: 'استشارة مجانية, zwei Zeilen\nmit Umbruch und einem langen Satz, der gefaltet werden muss',
  phones: ['+4930123456'],
  email: 'info@kleinbach.example',
  url: 'https://lotse.example/de/contact-points/rathaus/',
  address: { street: 'Markt 1', postalCode: '12345', city: 'Kleinbach' },
  languages: ['de', 'ar'],
  today: '2026-11-21',
};

test('a card is read back by another library as it was meant', () => {
  const cards = ICAL.parse(toVcards([SOURCE, { ...SOURCE, id: 'b' }])) as unknown as ['vcard', [string, object, string, unknown][]][];
  expect(cards).toHaveLength(2);
  const values = Object.fromEntries(cards[0]![1].map(([name, , , value]) => [name, value]));
  expect(values).toMatchObject({
    version: '4.0',
    fn: SOURCE.name,
    note: SOURCE.note,
    tel: 'tel:+4930123456',
    email: SOURCE.email,
    url: SOURCE.url,
    adr: ['', '', 'Markt 1', 'Kleinbach', '', '12345', 'Deutschland'],
  });
});
