import { describe, expect, test } from 'vitest';
import { contactPoint, context, offer, topic } from '../../tests/fixtures/catalog.ts';
import { toTopicPage, toTopicsPage, toTopicTile } from './topic-pages.ts';

const offers = (count: number) => Array.from({ length: count }, (_, index) => offer({ id: `o${index}` }));

describe('toTopicTile', () => {
  test('says in the language of the page what a person needs', () => {
    expect(toTopicTile(topic(), context('ar'))).toMatchObject({
      href: '/ar/topics/language/',
      label: { text: 'تعلم الألمانية' },
      question: { text: 'أريد أن أتعلم الألمانية.' },
    });
  });

  test('marks a German label', () => {
    expect(toTopicTile(topic({ label: { de: 'Arbeit' } }), context('ar')).label).toEqual({ text: 'Arbeit', lang: 'de', dir: 'ltr' });
  });

  test('counts the offers as the language counts', () => {
    const count = (locale: 'de' | 'ar', number: number) => toTopicTile(topic(), context(locale, { offer: offers(number) })).count;
    expect([1, 2].map((number) => count('de', number))).toEqual(['1 Angebot', '2 Angebote']);
    expect([1, 2, 3, 11, 100].map((number) => count('ar', number))).toEqual(['عرض واحد', 'عرضان', '3 عروض', '11 عرضاً', '100 عرض']);
  });

  test('counts contacts where there are no offers', () => {
    expect(toTopicTile(topic(), context('de', { 'contact-point': [contactPoint({ topics: ['language'] })] })).count).toBe('1 Kontakt');
  });

  test('does not count what no longer exists', () => {
    expect(toTopicTile(topic(), context('de', { offer: [...offers(1), offer({ id: 'alt', status: 'defunct' })] })).count).toBe('1 Angebot');
  });
});

describe('toTopicsPage', () => {
  test('shows all topics in the order of the editors', () => {
    const topics = [topic({ id: 'health', order: 2 }), topic({ id: 'language', order: 1 })];
    expect(toTopicsPage(context('de', { topic: topics })).tiles.map(({ href }) => href)).toEqual([
      '/de/topics/language/',
      '/de/topics/health/',
    ]);
  });
});

describe('toTopicPage', () => {
  test('begins with what surely takes place, then what is mainly about the topic, then goes by name', () => {
    const named = (title: string, over: Parameters<typeof offer>[0] = {}) => offer({ id: title, words: { de: { title } }, ...over });
    const mixed = [
      named('e', { status: 'unknown' }),
      named('d', { status: 'paused', topics: ['health', 'language'] }),
      named('aa', { topics: ['health', 'language'] }),
      named('b'),
      named('a'),
    ];
    expect(toTopicPage(topic(), context('de', { offer: mixed })).offers.map(({ id }) => id)).toEqual(['a', 'b', 'aa', 'e', 'd']);
  });

  test('shows who answers questions about it', () => {
    const points = [contactPoint({ id: 'dafuer', topics: ['health', 'language'] }), contactPoint({ id: 'anderes' })];
    expect(toTopicPage(topic(), context('de', { 'contact-point': points })).contacts.map(({ id }) => id)).toEqual(['dafuer']);
  });

  test('leads to other topics of the same field, four at most', () => {
    const same = ['a', 'b', 'c', 'd', 'e'].map((id, index) => topic({ id, order: index + 2 }));
    const topics = [topic(), topic({ id: 'other', field: 'health' }), ...same];
    expect(toTopicPage(topic(), context('de', { topic: topics })).related.map(({ href }) => href)).toEqual([
      '/de/topics/a/',
      '/de/topics/b/',
      '/de/topics/c/',
      '/de/topics/d/',
    ]);
  });

  test('says that there are no offers', () => {
    expect(toTopicPage(topic(), context('de'))).toMatchObject({ count: '0 Angebote', offers: [] });
  });
});
