import { describe, expect, test } from 'vitest';
import { actor, context, field, measure, offer } from '../../tests/fixtures/catalog.ts';
import type { Measure } from '../domain/catalog.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toMeasurePage } from './measure-page.ts';

const pageOf = (record: Measure, locale: LocaleSlug = 'de') =>
  toMeasurePage(record, context(locale, { measure: [record], field: [field()], offer: [offer({ id: 'cafe' })], actor: [actor()] }));

const factsOf = (record: Measure, locale: LocaleSlug = 'de') =>
  Object.fromEntries(pageOf(record, locale).facts.map(({ label, values }) => [label, values.map(({ text }) => text)]));

describe('a measure', () => {
  test('says what its source does not say', () => {
    expect(factsOf(measure())).toEqual({
      Ziel: ['steht nicht in der Quelle'],
      Stand: ['nicht bekannt'],
      Verantwortlich: ['steht nicht in der Quelle'],
      Zeitraum: ['steht nicht in der Quelle'],
      'Für wen': ['steht nicht in der Quelle'],
      'Wer es nutzen kann': ['für alle offen'],
      Mittel: ['steht nicht in der Quelle'],
      Messgröße: ['steht nicht in der Quelle'],
      Handlungsfeld: ['Bildung'],
    });
  });

  test('names the unit with its number, the span and the target groups', () => {
    const record = measure({
      responsible: [{ name: 'Fachbereich Soziales', number: '50' }],
      startDate: '2017-07',
      endDate: '2024',
      audience: ['women', 'refugees'],
    });
    const facts = factsOf(record);
    expect(facts['Verantwortlich']).toEqual(['Fachbereich Soziales (50)']);
    expect(facts['Zeitraum']).toEqual(['Juli 2017 bis 2024']);
    expect(facts['Für wen']).toHaveLength(1);
  });

  test('takes the words of the source before its own', () => {
    const record = measure({
      startDate: '2019',
      words: { de: { timeDescription: 'Beispiel aus 2019.', targetGroups: ['Mütter', 'Väter'] } },
    });
    expect(factsOf(record)['Zeitraum']).toEqual(['Beispiel aus 2019.']);
    expect(factsOf(record)['Für wen']).toEqual(['Mütter, Väter']);
  });

  test('counts what makes it SMART and names what is missing', () => {
    const { smart } = pageOf(measure({ responsible: [{ name: 'Team' }], endDate: '2024' }));
    expect(smart.lead).toContain('Hier stehen 2 davon');
    expect(smart.answers.filter(({ isYes }) => !isYes).map(({ question }) => question.slice(0, 1))).toEqual(['S', 'M', 'R']);
  });

  test('answers the four questions only where somebody has', () => {
    const open = pageOf(measure()).evaluation;
    expect(open.answers.map(({ answer }) => answer)).toEqual(Array(4).fill('noch keine Antwort'));
    const { lead, answers } = pageOf(measure({ evaluation: { date: '2025-06-30', implemented: 'yes', reached: 'partly' } })).evaluation;
    expect(lead).toBe('Bewertet am 30. Juni 2025.');
    expect(answers.map(({ answer }) => answer)).toEqual(['ja', 'zum Teil', 'noch keine Antwort', 'noch keine Antwort']);
  });

  test('leads to its field, its offers and its actors', () => {
    const { trail, offers, actors } = pageOf(measure({ offers: ['cafe'], actors: ['verein'] }));
    expect(trail.map(({ href }) => href)).toEqual(['/de/fields/', '/de/fields/education/']);
    expect(offers.map(({ href }) => href)).toEqual(['/de/offers/cafe/']);
    expect(actors.map(({ href }) => href)).toEqual(['/de/actors/verein/']);
  });

  test('falls back to German with a notice where it has no words, and stays out of the index', () => {
    const { title, notice, shell } = pageOf(measure({ words: { en: { title: 'More advice', summary: 'S.' } } }), 'ar');
    expect(title).toEqual({ text: 'Beratung ausbauen', lang: 'de', dir: 'ltr' });
    expect(notice?.isLoud).toBe(true);
    expect(shell.isIndexed).toBe(false);
  });
});
