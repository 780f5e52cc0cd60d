import { describe, expect, test } from 'vitest';
import { actor, context, field, measure, offer, topic } from '../../tests/fixtures/catalog.ts';
import { toActorPage } from './actor-page.ts';
import { toFieldPage, toFieldsPage } from './field-pages.ts';
import { toMeasuresPage } from './measures-page.ts';
import { toOfferPage } from './offer-page.ts';

const records = {
  field: [field({ words: { de: { goals: ['Alle lernen Deutsch.'], needs: ['Mehr Kurse'] } } }), field({ id: 'work', number: 2 })],
  topic: [topic()],
  actor: [actor(), actor({ id: 'amt' })],
  offer: [offer({ id: 'kurs' }), offer({ id: 'jobs', field: 'work' })],
  measure: [
    measure({ id: 'a', number: 2, offers: ['kurs'], actors: ['verein'], startDate: '2016', endDate: '2018', status: 'ongoing' }),
    measure({ id: 'b', number: 1, actors: ['amt'], responsible: [{ name: 'Fachbereich Soziales' }] }),
    measure({ id: 'c', field: 'work' }),
  ],
};

describe('the fields of action', () => {
  test('stand in the order of the concept with what belongs to them', () => {
    const { fields } = toFieldsPage(context('de', records));
    expect(fields.map(({ kind, counts }) => [kind, ...counts])).toEqual([
      ['Handlungsfeld 1', '2 Maßnahmen', '1 Angebot'],
      ['Handlungsfeld 2', '1 Maßnahme', '1 Angebot'],
    ]);
  });

  test('show goals, needs, measures by number, offers and everybody who takes part', () => {
    const page = toFieldPage(records.field[0]!, context('de', records));
    expect(page.goals).toEqual({ items: ['Alle lernen Deutsch.'] });
    expect(page.needs?.items).toEqual(['Mehr Kurse']);
    expect(page.resources).toBeUndefined();
    expect(page.statuses.map(({ label, count }) => `${label} ${count}`)).toEqual(['läuft 1', 'nicht bekannt 1']);
    expect(page.measures.map(({ href }) => href)).toEqual(['/de/measures/b/', '/de/measures/a/']);
    expect(page.offers.map(({ href }) => href)).toEqual(['/de/offers/kurs/']);
    expect(page.actors.map(({ href }) => href)).toEqual(['/de/actors/amt/', '/de/actors/verein/']);
  });

  test('mark German lists on a page of another language', () => {
    expect(toFieldPage(records.field[0]!, context('ar', records)).goals).toEqual({
      items: ['Alle lernen Deutsch.'],
      lang: 'de',
      dir: 'ltr',
    });
  });
});

describe('the chain from actor to field', () => {
  test('can be followed from the actor and from the offer', () => {
    const actorPage = toActorPage(records.actor[0]!, context('de', records));
    expect(actorPage.measures.map(({ href }) => href)).toEqual(['/de/measures/a/']);
    const offerPage = toOfferPage(records.offer[0]!, context('de', records));
    expect(offerPage.measures.map(({ href }) => href)).toEqual(['/de/measures/a/']);
    expect(offerPage.topics.map(({ href }) => href)).toEqual(['/de/topics/language/', '/de/fields/education/']);
  });
});

describe('the list of measures', () => {
  const page = toMeasuresPage(context('de', records));

  test('stands by concept and number', () => {
    expect(page.groups.map(({ title, cards }) => [title?.text, ...cards.map(({ id }) => id)])).toEqual([['Konzept 2022', 'b', 'a', 'c']]);
  });

  test('is filtered by field, status, unit and each year of a span', () => {
    const card = page.groups[0]!.cards.find(({ id }) => id === 'a')!;
    expect(card.filters).toEqual({ field: 'education', status: 'ongoing', unit: '', audience: '', year: '2016 2017 2018' });
    expect(page.filters.map(({ name }) => name)).toEqual(['field', 'status', 'year']);
    expect(page.groups[0]!.cards.find(({ id }) => id === 'b')!.filters['unit']).toBe('fachbereich-soziales');
  });
});
