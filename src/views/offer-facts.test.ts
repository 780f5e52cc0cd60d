import { describe, expect, test } from 'vitest';
import { context, offer, place, schedule } from '../../tests/fixtures/catalog.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toCostText, toOfferFacts } from './offer-facts.ts';

type OfferOver = NonNullable<Parameters<typeof offer>[0]>;
const HOUSE = place({ id: 'haus' });

const strip = (over: OfferOver = {}, locale: LocaleSlug = 'de') => toOfferFacts(offer(over), context(locale, { place: [HOUSE] }));
/** One row of the strip, by its pictogram. */
const fact = (icon: string, over: OfferOver = {}, locale: LocaleSlug = 'de') => strip(over, locale).find((row) => row.icon === icon);
const lines = (icon: string, over: OfferOver = {}, locale: LocaleSlug = 'de') => fact(icon, over, locale)?.lines.map(({ text }) => text);

describe('toOfferFacts', () => {
  test('stands in the same order on every page', () => {
    const everything = offer({ childcare: 'yes', words: { de: { requiredDocuments: ['Ausweis'] } } });
    expect(toOfferFacts(everything, context('de')).map(({ label }) => label)).toEqual([
      'Für wen',
      'Wann',
      'Wo',
      'Kosten',
      'Sprachen',
      'Kinderbetreuung',
      'So machen Sie mit',
      'Bringen Sie mit',
    ]);
  });

  test('leaves out only childcare and what to bring, for silence about them promises nothing', () => {
    expect(strip().map(({ icon }) => icon)).toEqual(['users', 'clock', 'map-pin', 'coins', 'languages', 'circle-check']);
  });

  test('says of everything it does not know that it does not know', () => {
    expect(strip().map(({ icon, isUnknown }) => [icon, isUnknown])).toEqual([
      ['users', false],
      ['clock', true],
      ['map-pin', true],
      ['coins', true],
      ['languages', true],
      ['circle-check', true],
    ]);
    expect(lines('clock')).toEqual(['nicht bekannt, bitte fragen Sie']);
    expect(lines('map-pin')).toEqual(['nicht bekannt', 'Gebiet: Ganz Musterstadt']);
    expect(lines('coins')).toEqual(['nicht bekannt']);
    expect(lines('languages')).toEqual(['nicht bekannt']);
    expect(lines('circle-check')).toEqual(['nicht bekannt, bitte fragen Sie']);
  });
});

describe('for whom', () => {
  test('lists the groups of people', () => {
    expect(lines('users', { audience: ['parents', 'children'] })).toEqual(['Eltern und Kinder']);
  });

  test('names the protected space', () => {
    expect(lines('users', { audience: ['women'], genderSpace: 'women-only' })).toEqual(['nur für Frauen']);
  });
  test('names the other groups of a protected space', () => {
    expect(lines('users', { audience: ['women', 'children'], genderSpace: 'women-only' })!.join()).toContain('Kinder');
  });

  test('gives the age', () => {
    expect(lines('users', { minimumAge: 16 })).toEqual(['alle, ab 16 Jahren']);
    expect(lines('users', { maximumAge: 27 })).toEqual(['alle, bis 27 Jahre']);
    expect(lines('users', { minimumAge: 0, maximumAge: 3 })).toEqual(['alle, 0 bis 3 Jahre']);
  });

  test('adds the words of the offer', () => {
    expect(lines('users', { words: { de: { eligibilityDescription: 'Auch ohne Kinder.' } } })).toEqual(['alle', 'Auch ohne Kinder.']);
  });
});

describe('when', () => {
  test('is known from a schedule', () => {
    expect(fact('clock', { schedules: [schedule()] })).toMatchObject({ isUnknown: false, lines: [], hours: [{ days: 'Montag' }] });
  });

  test('is known from words alone', () => {
    const words = { de: { scheduleDescription: '2022: montags.' } };
    expect(fact('clock', { words })).toMatchObject({ isUnknown: false, lines: [{ text: '2022: montags.' }], hours: [] });
  });

  test('marks German words about the time on an Arabic page', () => {
    const words = { de: { scheduleDescription: '2022: montags.' }, ar: { title: 'مقهى اللغة' } };
    expect(fact('clock', { words }, 'ar')!.lines).toEqual([{ text: '2022: montags.', lang: 'de', dir: 'ltr' }]);
  });
  test('is known from single days', () => {
    expect(fact('clock', { dates: [{ date: '2026-06-01' }] })!.isUnknown).toBe(false);
  });
});

describe('where', () => {
  test('is the place', () => {
    const where = fact('map-pin', { places: ['haus'] })!;
    expect(where).toMatchObject({ isUnknown: false, lines: [] });
    expect(where.places.map(({ name }) => name.text)).toEqual(['Haus am Markt']);
  });

  test('is the internet', () => {
    expect(fact('map-pin', { online: 'https://www.example.org' })).toMatchObject({ isUnknown: false, lines: [{ text: 'Im Internet' }] });
  });

  test('is at least the area in the language of the page', () => {
    expect(lines('map-pin', { serviceAreas: ['nord', 'sued'] }, 'en')).toEqual(['not known', 'Area: North and South']);
  });
});

describe('cost', () => {
  test('is free only when a source says so', () => {
    expect(fact('coins', { cost: 'free' })).toMatchObject({ isUnknown: false, lines: [{ text: 'kostenlos' }] });
  });

  test('adds the words of the offer', () => {
    expect(lines('coins', { cost: 'free', words: { de: { feesDescription: 'Spenden helfen.' } } })).toEqual([
      'kostenlos',
      'Spenden helfen.',
    ]);
  });

  test('says only the words when nothing else is known', () => {
    const over: OfferOver = { cost: 'unknown', words: { de: { feesDescription: '2019: 5 Euro.' } } };
    expect(fact('coins', over)).toMatchObject({ isUnknown: false, lines: [{ text: '2019: 5 Euro.' }] });
  });
});

describe('toCostText', () => {
  test('prints an amount as on a price tag', () => {
    expect(toCostText({ amount: 2.6, currency: 'EUR' }, context('de'))).toBe('2,60\u00a0€');
    expect(toCostText('paid', context('de'))).toBe('kostet etwas');
  });
});

describe('languages', () => {
  test('are named in the language of the page', () => {
    expect(lines('languages', { languages: ['de', 'ar'] })).toEqual(['Deutsch und Arabisch']);
    expect(lines('languages', { languages: ['de', 'ar'] }, 'en')).toEqual(['German and Arabic']);
  });

  test('say whether somebody interprets and how much German one needs', () => {
    expect(lines('languages', { interpretation: 'on-request', germanLevel: 'A1' })).toEqual([
      'Dolmetschen nach Absprache',
      'Deutsch ab A1',
    ]);
    expect(lines('languages', { germanLevel: 'none' })).toEqual(['Sie brauchen kein Deutsch']);
  });

  test('are not unknown when only the interpreting is known', () => {
    expect(fact('languages', { interpretation: 'none' })!.isUnknown).toBe(false);
  });
});

describe('childcare', () => {
  test('is said when there is none, too', () => {
    expect(lines('baby', { childcare: 'yes' })).toEqual(['ja']);
    expect(lines('baby', { childcare: 'no' })).toEqual(['nein']);
  });
});

describe('how to take part', () => {
  test('is what the registration says', () => {
    expect(fact('circle-check', { registration: 'none' })).toMatchObject({
      isUnknown: false,
      lines: [{ text: 'Einfach kommen, ohne Anmeldung' }],
    });
  });

  test('is what the words say, when there are some', () => {
    const over: OfferOver = { registration: 'unknown', words: { de: { applicationProcess: 'Klingeln Sie.' } } };
    expect(fact('circle-check', over)).toMatchObject({ isUnknown: false, lines: [{ text: 'Klingeln Sie.' }] });
  });
});

describe('what to bring', () => {
  test('is a list in the language of the page', () => {
    const words = { de: { requiredDocuments: ['Ausweis'] }, en: { requiredDocuments: ['ID card', 'a letter'] } };
    expect(fact('backpack', { words }, 'en')!.items).toEqual({ items: ['ID card', 'a letter'] });
  });

  test('is marked when it is German', () => {
    const words = { de: { requiredDocuments: ['Ausweis'] }, ar: { title: 'مقهى اللغة' } };
    expect(fact('backpack', { words }, 'ar')!.items).toEqual({ items: ['Ausweis'], lang: 'de', dir: 'ltr' });
  });
});
