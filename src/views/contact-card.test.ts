import { describe, expect, test } from 'vitest';
import { contactPoint, context, PHONE, place, schedule } from '../../tests/fixtures/catalog.ts';
import { toContactCard, toHostName } from './contact-card.ts';

const german = context('de');

describe('toContactCard', () => {
  test('makes a number one can call, and writes it as on a German sign', () => {
    expect(toContactCard(contactPoint({ phones: [{ number: PHONE }] }), german).phones).toEqual([
      { href: `tel:${PHONE}`, display: '030\u00a023125000', name: 'Beratung anrufen: 030\u00a023125000' },
    ]);
  });

  test('offers no fax and no SMS number to call', () => {
    const phones = [
      { number: PHONE, type: 'fax' as const },
      { number: '+493023125001', type: 'sms' as const },
    ];
    expect(toContactCard(contactPoint({ phones }), german).phones).toEqual([]);
  });

  test('says in short what one wants to know before calling', () => {
    const point = contactPoint({ alwaysOpen: true, cost: 'free', languages: ['de', 'ar'], interpretation: 'always' });
    expect(toContactCard(point, german).notes).toEqual(['rund um die Uhr', 'Anruf kostenlos', 'Deutsch und Arabisch', 'mit Dolmetschen']);
  });

  test('says nothing about what is not known', () => {
    const card = toContactCard(contactPoint({ cost: 'unknown' }), german);
    expect(card).toMatchObject({ phones: [], notes: [], hours: [] });
    expect([card.email, card.website, card.hoursText, card.address]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('shows hours, and words about old hours', () => {
    const point = contactPoint({ schedules: [schedule()], words: { de: { hoursDescription: '2022: auch freitags.' } } });
    expect(toContactCard(point, german)).toMatchObject({ hours: [{ days: 'Montag' }], hoursText: { text: '2022: auch freitags.' } });
  });

  test('shows the address of its place', () => {
    const point = contactPoint({ place: 'haus' });
    expect(toContactCard(point, context('de', { place: [place({ id: 'haus' })] })).address!.name.text).toBe('Haus am Markt');
  });

  test('marks German words on an Arabic page', () => {
    const card = toContactCard(contactPoint({ words: { de: { hoursDescription: 'montags' } } }), context('ar'));
    for (const text of [card.title, card.summary, card.hoursText]) expect(text).toMatchObject({ lang: 'de', dir: 'ltr' });
  });
});

describe('toHostName', () => {
  test('is what people say', () => {
    expect(toHostName('https://www.example.org/beratung?x=1')).toBe('example.org');
    expect(toHostName('https://hilfe.example.org')).toBe('hilfe.example.org');
  });
});
