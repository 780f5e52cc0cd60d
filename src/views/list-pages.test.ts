import { describe, expect, test } from 'vitest';
import { actor, contactPoint, context, offer, place, site, topic } from '../../tests/fixtures/catalog.ts';
import { toActorsPage, toContactPointsPage, toOffersPage, toPlacesPage, type ListPageView } from './list-pages.ts';

/** Values a reader can choose, by filter. */
const choices = ({ filters }: ListPageView) =>
  Object.fromEntries(filters.map(({ name, options }) => [name, options.map(({ value }) => value)]));
/** Ids of the cards, by group. */
const groups = ({ groups: list }: ListPageView) => list.map(({ id, cards }) => [id, cards.map((card) => card.id)]);

const TOPICS = [topic(), topic({ id: 'work', order: 2, label: { de: 'Arbeit' } }), topic({ id: 'health', order: 3 })];

describe('toOffersPage', () => {
  test('goes by the names in the language of the page', () => {
    const offers = [
      offer({ id: 'z', words: { de: { title: 'Zirkus' }, en: { title: 'Acrobatics' } } }),
      offer({ id: 'ae', words: { de: { title: 'Ämterhilfe' }, en: { title: 'Help with forms' } } }),
      offer({ id: 'b', words: { de: { title: 'Büchertisch' }, en: { title: 'Books' } } }),
    ];
    expect(groups(toOffersPage(context('de', { offer: offers })))).toEqual([[undefined, ['ae', 'b', 'z']]]);
    expect(groups(toOffersPage(context('en', { offer: offers })))).toEqual([[undefined, ['z', 'b', 'ae']]]);
  });

  test('filters only by what occurs', () => {
    const offers = [
      offer({ id: 'a', topics: ['work'], audience: ['women'], languages: ['de'], serviceAreas: ['nord'], cost: 'free' }),
      offer({ id: 'b', topics: ['language'], audience: ['children'], languages: ['ar'], serviceAreas: ['sued'], cost: 'paid' }),
    ];
    expect(choices(toOffersPage(context('de', { offer: offers, topic: TOPICS })))).toEqual({
      topic: ['language', 'work'],
      audience: ['women', 'children'],
      language: ['ar', 'de'],
      district: ['nord', 'sued'],
      cost: ['free', 'paid'],
    });
  });

  test('has no filter with only one choice', () => {
    expect(choices(toOffersPage(context('de', { offer: [offer(), offer({ id: 'b' })] })))).toEqual({});
  });

  test('has no filter at all when the list is empty', () => {
    expect(toOffersPage(context('de'))).toMatchObject({ filters: [], total: 0 });
  });

  test('names the choices in the language of the page, and marks German ones', () => {
    const offers = [offer({ id: 'a', topics: ['language'] }), offer({ id: 'b', topics: ['work'] })];
    const [filter] = toOffersPage(context('ar', { offer: offers, topic: TOPICS })).filters;
    expect(filter!.options).toEqual([
      { value: 'language', label: { text: 'تعلم الألمانية' } },
      { value: 'work', label: { text: 'Arbeit', lang: 'de', dir: 'ltr' } },
    ]);
  });

  test('does not show what no longer exists', () => {
    expect(toOffersPage(context('de', { offer: [offer({ status: 'defunct' })] })).total).toBe(0);
  });
});

describe('toActorsPage', () => {
  test('filters by kind and by the topics of the offers', () => {
    const actors = [actor({ id: 'verein' }), actor({ id: 'kirche', kind: 'church' }), actor({ id: 'amt', kind: 'authority' })];
    const offers = [offer({ id: 'a', actor: 'kirche', topics: ['work'] }), offer({ id: 'b', actor: 'amt', topics: ['health'] })];
    expect(choices(toActorsPage(context('de', { actor: actors, offer: offers, topic: TOPICS })))).toEqual({
      kind: ['authority', 'church', 'association'],
      topic: ['work', 'health'],
    });
  });
});

describe('toContactPointsPage', () => {
  test('begins with emergency numbers in the order of the town, then hotlines, then goes by topic', () => {
    const points = [
      contactPoint({ id: 'ohne' }),
      contactPoint({ id: 'arbeit', topics: ['work', 'language'] }),
      contactPoint({ id: 'sprache', topics: ['language'] }),
      contactPoint({ id: 'telefon', kind: 'hotline', topics: ['language'] }),
      contactPoint({ id: 'polizei-110', kind: 'emergency' }),
      contactPoint({ id: 'notruf-112', kind: 'emergency' }),
    ];
    const town = site({ emergencyNumbers: ['notruf-112', 'polizei-110'] });
    expect(groups(toContactPointsPage(context('de', { 'contact-point': points, topic: TOPICS, site: town })))).toEqual([
      ['hotlines', ['notruf-112', 'polizei-110', 'telefon']],
      ['language', ['sprache']],
      ['work', ['arbeit']],
      ['general', ['ohne']],
    ]);
  });

  test('shows every contact point once', () => {
    const points = [contactPoint({ id: 'a', topics: ['work', 'language', 'health'] }), contactPoint({ id: 'b' })];
    expect(toContactPointsPage(context('de', { 'contact-point': points, topic: TOPICS })).total).toBe(2);
  });
  test('shows a desk that is an emergency number once', () => {
    const points = [contactPoint({ id: 'notruf-112', kind: 'desk', topics: ['language'] })];
    expect(toContactPointsPage(context('de', { 'contact-point': points })).total).toBe(1);
  });

  test('filters by topic and by language', () => {
    const points = [contactPoint({ id: 'a', topics: ['language'], languages: ['de', 'ar'] }), contactPoint({ id: 'b', topics: ['work'] })];
    expect(choices(toContactPointsPage(context('de', { 'contact-point': points, topic: TOPICS })))).toEqual({
      topic: ['language', 'work'],
      language: ['ar', 'de'],
    });
  });
});

describe('toPlacesPage', () => {
  test('goes by parts of town in the order of the town; what lies elsewhere comes last', () => {
    const places = [place({ id: 'fern' }), place({ id: 's', district: 'sued' }), place({ id: 'n', district: 'nord' })];
    const view = toPlacesPage(context('de', { place: places }));
    expect(groups(view)).toEqual([
      ['nord', ['n']],
      ['sued', ['s']],
      ['elsewhere', ['fern']],
    ]);
    expect(view.groups.map(({ title }) => title!.text)).toEqual(['Nord', 'Süd', 'Außerhalb von Musterstadt']);
  });

  test('filters only by kinds and parts of town that occur', () => {
    const places = [place({ id: 'a', kind: 'park', district: 'nord', isMeetingPlace: true }), place({ id: 'b', kind: 'cafe' })];
    expect(choices(toPlacesPage(context('de', { place: places })))).toEqual({
      meeting: ['yes'],
      kind: ['cafe', 'park'],
      district: ['nord', 'elsewhere'],
    });
  });

  test('offers no choice of which no card has the value', () => {
    const { filters, groups: list } = toPlacesPage(
      context('de', { place: [place({ district: 'nord', isMeetingPlace: true }), place({ id: 'b' })] }),
    );
    const cards = list.flatMap((group) => group.cards);
    for (const { name, options } of filters)
      for (const { value } of options) expect(cards.some((card) => card.filters[name]!.split(' ').includes(value))).toBe(true);
  });
  test('has no filter for meeting places where there is none', () => {
    expect(choices(toPlacesPage(context('de', { place: [place()] })))).not.toHaveProperty('meeting');
  });
});
