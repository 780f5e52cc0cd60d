import { describe, expect, test } from 'vitest';
import { actor, contactPoint, context, offer, place } from '../../tests/fixtures/catalog.ts';
import { toMapLink, toPlacePage } from './place-page.ts';

describe('toMapLink', () => {
  test('leads to the point, where a source has it', () => {
    const coordinates = { latitude: 52.5, longitude: 9.5, precision: 'place' as const, source: 'Vor Ort' };
    expect(toMapLink(place({ coordinates }))).toBe('https://www.openstreetmap.org/?mlat=52.5&mlon=9.5#map=17/52.5/9.5');
  });

  test('asks for the address, where only that is known', () => {
    const address = { street: 'Straße & Hof 1', postalCode: '12345', city: 'Musterstadt' };
    expect(toMapLink(place({ address }))).toBe(
      'https://www.openstreetmap.org/search?query=Stra%C3%9Fe%20%26%20Hof%201%2C%2012345%20Musterstadt',
    );
  });

  test('is missing when only the town is known', () => {
    expect(toMapLink(place({ address: { city: 'Musterstadt' } }))).toBeUndefined();
    expect(toMapLink(place())).toBeUndefined();
  });
});

describe('toPlacePage', () => {
  test('names the kind of place, and that one can meet people there', () => {
    expect(toPlacePage(place({ kind: 'library' }), context('de')).kind).toBe('Bücherei');
    expect(toPlacePage(place({ kind: 'library', isMeetingPlace: true }), context('de')).kind).toBe('Bücherei, Treffpunkt');
    expect(toPlacePage(place({ kind: 'meeting-place', isMeetingPlace: true }), context('de')).kind).toBe('Treffpunkt');
  });

  test('says who is there and what is on', () => {
    const view = toPlacePage(
      place({ id: 'haus' }),
      context('de', {
        offer: [offer({ id: 'hier', places: ['haus'] }), offer({ id: 'woanders' })],
        actor: [actor({ places: ['haus'] }), actor({ id: 'woanders' })],
        'contact-point': [contactPoint({ id: 'hier', place: 'haus' }), contactPoint({ id: 'woanders' })],
      }),
    );
    expect(view.offers.map(({ href }) => href)).toEqual(['/de/offers/hier/']);
    expect(view.actors.map(({ href }) => href)).toEqual(['/de/actors/verein/']);
    expect(view.contacts.map(({ href }) => href)).toEqual(['/de/contact-points/hier/']);
  });

  test('marks German words and keeps the page out of the index where it is not translated', () => {
    const view = toPlacePage(place({ words: { de: { body: 'Klingeln.' } } }), context('ar'));
    for (const words of [view.title, view.summary, view.body]) expect(words).toMatchObject({ lang: 'de', dir: 'ltr' });
    expect(view.shell.isIndexed).toBe(false);
    expect(view.notice!.isLoud).toBe(true);
  });
});
