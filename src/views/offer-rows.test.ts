import { expect, test } from 'vitest';
import { buildCatalog } from '../domain/catalog.ts';
import { makeContactPoint, makeContent, makeOffer, makePlace } from '../domain/sample-content.ts';
import { toContext } from './context.ts';
import { toOfferRows } from './offer-rows.ts';

const rowOf = (over: Parameters<typeof makeOffer>[1]) => {
  const content = makeContent({
    offer: [makeOffer('course', over)],
    'contact-point': [
      makeContactPoint('desk', {
        phones: [{ number: '+495118205033' }, { number: '+495118205034', type: 'fax' }],
        website: 'https://desk.example',
      }),
    ],
    place: [makePlace('library', { address: { street: 'Markt 1', postalCode: '12345', city: 'Musterstadt' } })],
  });
  return toOfferRows(toContext(buildCatalog(content), 'de', '2026-11-21'))[0]!;
};

test('times are readable, with their rhythm', () => {
  const schedules = [{ days: ['MO' as const], opensAt: '09:30', closesAt: '12:00', weekParity: 'even' as const }];
  expect(rowOf({ schedules }).hours).toEqual(['Montag 09:30–12:00 Uhr, in geraden Kalenderwochen']);
});

test('places come with their addresses, contact points with numbers to call, not faxes', () => {
  expect(rowOf({ places: ['library'], contactPoints: ['desk'] })).toMatchObject({
    places: ['library'],
    addresses: ['Markt 1, 12345 Musterstadt'],
    phones: ['+49 511 8205033'],
    website: 'https://desk.example',
  });
});

test('what is not known is empty, not a guess', () => {
  expect(rowOf({})).toMatchObject({ languages: [], interpretation: '', assuredDate: '', hours: [], evidenceDate: '2025' });
});
