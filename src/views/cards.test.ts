import { describe, expect, test } from 'vitest';
import { actor, contactPoint, context, offer, PHONE, place, schedule } from '../../tests/fixtures/catalog.ts';
import { toActorCard, toContactPointCard, toOfferCard, toPlaceCard, type CardView } from './cards.ts';

/** What stands beside a pictogram. */
const line = ({ lines }: CardView, icon: string) => lines.find((entry) => entry.icon === icon)?.text;
const german = context('de', { place: [place({ id: 'haus', district: 'nord' })] });

describe('toOfferCard', () => {
  test('leads to the offer, in the language of the page', () => {
    expect(toOfferCard(offer({ words: { en: { title: 'Language café' } } }), context('en'))).toMatchObject({
      href: '/en/offers/sprachcafe/',
      title: { text: 'Language café' },
    });
  });

  test('marks German words on an Arabic page', () => {
    const card = toOfferCard(offer({ places: ['haus'] }), context('ar', { place: [place({ id: 'haus' })] }));
    for (const text of [card.title, card.summary, line(card, 'map-pin')]) expect(text).toMatchObject({ lang: 'de', dir: 'ltr' });
  });

  test('promises nothing that is not known', () => {
    const card = toOfferCard(offer({ cost: 'unknown' }), german);
    expect(card.lines.map(({ icon }) => icon)).toEqual(['users']);
  });

  test('says what is known', () => {
    const card = toOfferCard(
      offer({ schedules: [schedule({ days: ['MO'] })], places: ['haus'], cost: 'free', languages: ['de', 'ar'], childcare: 'yes' }),
      german,
    );
    expect(card.lines.map(({ icon, text }) => [icon, text.text])).toEqual([
      ['clock', 'Montag'],
      ['map-pin', 'Haus am Markt'],
      ['coins', 'kostenlos'],
      ['languages', 'Deutsch und Arabisch'],
      ['baby', 'Kinderbetreuung'],
    ]);
  });

  test('praises no childcare that there is not', () => {
    expect(line(toOfferCard(offer({ childcare: 'no' }), german), 'baby')).toBeUndefined();
  });

  test('names a day once, however often it takes place on it', () => {
    const schedules = [schedule({ days: ['MO'] }), schedule({ days: ['MO', 'TH'], opensAt: '14:00', closesAt: '16:00' })];
    expect(line(toOfferCard(offer({ schedules }), german), 'clock')).toEqual({ text: 'Montag und Donnerstag' });
  });

  test('says who runs it when no place is known', () => {
    expect(line(toOfferCard(offer(), german), 'users')).toEqual({ text: 'Nachbarschaftsverein' });
  });

  test('carries the truth in a few words', () => {
    expect(toOfferCard(offer({ assuredDate: '2026-05-12' }), german).truth).toBe('bestätigt am 12. Mai 2026');
    expect(toOfferCard(offer(), german).truth).toBe('Quelle von 2025, bitte nachfragen');
  });

  test('carries the values it can be found by', () => {
    const subject = offer({
      topics: ['language', 'work'],
      audience: ['women', 'parents'],
      languages: ['de', 'ar'],
      places: ['haus'],
      serviceAreas: ['nord', 'musterstadt'],
      cost: { amount: 5, currency: 'EUR' },
    });
    expect(toOfferCard(subject, german).filters).toEqual({
      topic: 'language work',
      audience: 'women parents',
      language: 'de ar',
      district: 'nord musterstadt',
      cost: 'paid',
    });
  });

  test.each(['free', 'paid', 'unknown'] as const)('can be found by what it costs: %s', (cost) => {
    expect(toOfferCard(offer({ cost }), german).filters['cost']).toBe(cost);
  });
});

describe('toActorCard', () => {
  test('says what kind of actor it is and how much it offers', () => {
    const card = toActorCard(actor(), context('de', { offer: [offer({ id: 'a' }), offer({ id: 'b' })] }));
    expect(card.lines.map(({ text }) => text.text)).toEqual(['Verein oder Verband', '2 Angebote']);
  });

  test('does not count to zero', () => {
    expect(toActorCard(actor(), context('de')).lines.map(({ icon }) => icon)).toEqual(['tag']);
  });

  test('is found by the topics of its offers', () => {
    const offers = [offer({ id: 'a', topics: ['language', 'work'] }), offer({ id: 'b', topics: ['work'] })];
    expect(toActorCard(actor(), context('de', { offer: offers })).filters['topic']).toBe('language work');
  });
});

describe('toContactPointCard', () => {
  test('can be called straight from the list', () => {
    expect(toContactPointCard(contactPoint({ phones: [{ number: PHONE }] }), german)).toMatchObject({
      icon: 'phone',
      call: { href: `tel:${PHONE}`, display: '030\u00a023125000', name: 'Beratung anrufen: 030\u00a023125000' },
    });
  });

  test('calls no fax', () => {
    expect(toContactPointCard(contactPoint({ phones: [{ number: PHONE, type: 'fax' }] }), german)).toMatchObject({
      icon: 'mail',
      call: undefined,
    });
  });

  test('says when it is free and always open, and which languages are spoken', () => {
    const card = toContactPointCard(contactPoint({ cost: 'free', alwaysOpen: true, languages: ['ar'] }), german);
    expect(card.lines.map(({ text }) => text.text)).toEqual(['rund um die Uhr', 'Anruf kostenlos', 'Arabisch']);
  });

  test('shows an emergency number as one', () => {
    expect(toContactPointCard(contactPoint({ kind: 'emergency', phones: [{ number: '112' }] }), german).icon).toBe('siren');
  });
});

describe('toPlaceCard', () => {
  test('shows the address, and German as German', () => {
    const address = { street: 'Marktstraße 1', city: 'Musterstadt' };
    expect(line(toPlaceCard(place({ address, district: 'nord' }), context('ar')), 'map-pin')).toEqual({
      text: 'Marktstraße 1, Musterstadt',
      lang: 'de',
      dir: 'ltr',
    });
  });

  test('shows the part of town when the address is not known', () => {
    expect(line(toPlaceCard(place({ district: 'nord' }), german), 'map-pin')).toEqual({ text: 'Nord' });
    expect(line(toPlaceCard(place(), german), 'map-pin')).toBeUndefined();
  });

  test('says that one can meet people there', () => {
    const card = toPlaceCard(place({ isMeetingPlace: true }), german);
    expect(line(card, 'users')).toEqual({ text: 'Treffpunkt' });
    expect(card.filters['meeting']).toBe('yes');
    expect(toPlaceCard(place(), german).filters['meeting']).toBe('');
  });
});
