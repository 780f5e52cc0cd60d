import { describe, expect, test } from 'vitest';
import { contactPoint, context, offer, schedule, site } from '../../tests/fixtures/catalog.ts';
import { listSpokenLanguages, toLanguagePage, toLanguagesPage } from './language-pages.ts';

const town = {
  offer: [offer({ languages: ['ar', 'so'], schedules: [schedule()] })],
  'contact-point': [contactPoint({ languages: ['ar'], topics: ['language'] })],
  site: site({ helpDesk: 'beratung' }),
};

describe('who speaks my language', () => {
  test('lists the languages of the site and every other that somebody speaks, but not German', () => {
    expect(listSpokenLanguages(context('de', town).catalog)).toEqual(['en', 'ar', 'so']);
  });

  test('counts who speaks it, and says so where nobody is known', () => {
    const { languages } = toLanguagesPage(context('de', town));
    expect(languages.map(({ name, count }) => [name, count])).toEqual([
      ['Arabisch', '1 Kontakt, 1 Angebot'],
      ['Englisch', 'Dafür kennen wir noch niemanden.'],
      ['Somali', '1 Angebot'],
    ]);
  });

  test('shows topics, people and days', () => {
    const { rows, none } = toLanguagePage('ar', context('de', town));
    expect(none).toBeUndefined();
    expect(rows).toMatchObject([{ topic: { label: { text: 'Deutsch lernen' } }, helpers: [{}, {}], days: 'Montag' }]);
  });

  test('offers the next best where nobody is known', () => {
    const { rows, none, next } = toLanguagePage('en', context('de', town));
    expect([rows, none, next.contacts.length]).toEqual([[], 'Dafür kennen wir noch niemanden.', 1]);
  });

  test('has a card in German and in the language itself', () => {
    const { card } = toLanguagePage('ar', context('de', town));
    expect(card.german).toContain('Ich spreche Arabisch.');
    expect(card.own).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
});
