import { describe, expect, test } from 'vitest';
import { actor, contactPoint, context, offer, place, topic } from '../../tests/fixtures/catalog.ts';
import { toActorEntry, toContactPointEntry, toOfferEntry, toPlaceEntry, toTopicEntry } from './search-entry.ts';

const stepFree = place({ id: 'haus', district: 'nord', accessibility: { wheelchair: 'yes' } });

describe('search entries', () => {
  test('have the German words on every page, beside the words of its language', () => {
    const entry = toOfferEntry(
      offer({
        words: { de: { title: 'Sprachcafé', keywords: ['deutschkurs'] }, en: { title: 'Language café', keywords: ['german course'] } },
      }),
      context('en'),
    );
    expect(entry.words).toBe('german course, Sprachcafé, deutschkurs');
  });

  test('say what an offer has, and nothing that is not known', () => {
    const facts = { topics: ['language'], audience: ['women' as const], places: ['haus'], serviceAreas: ['stadt'] };
    const known = toOfferEntry(
      offer({ ...facts, cost: 'free', childcare: 'yes', languages: ['ar'] }),
      context('de', { place: [stepFree] }),
    );
    expect(known.facets.split(' ')).toEqual([
      'topic:language',
      'audience:women',
      'language:ar',
      'district:nord',
      'district:stadt',
      'fact:free',
      'fact:childcare',
      'fact:wheelchair',
    ]);
    expect(toOfferEntry(offer({ ...facts, cost: 'unknown' }), context('de', { place: [place({ id: 'haus' })] })).facets).not.toContain(
      'fact:',
    );
  });

  test('take the topics of actors and places from their offers', () => {
    const catalog = {
      actor: [actor({ id: 'vhs' })],
      place: [stepFree],
      offer: [offer({ actor: 'vhs', places: ['haus'], topics: ['language'] })],
    };
    expect(toActorEntry(actor({ id: 'vhs' }), context('de', catalog)).facets).toContain('topic:language');
    expect(toPlaceEntry(stepFree, context('de', catalog)).facets).toBe('topic:language district:nord fact:wheelchair');
  });

  test('know where a contact point is', () => {
    const entry = toContactPointEntry(contactPoint({ place: 'haus' }), context('de', { place: [stepFree] }));
    expect(entry.facets).toContain('district:nord');
  });

  test('find a topic by its own and by German words', () => {
    const entry = toTopicEntry(topic({ id: 'work', keywords: { de: ['arbeit'], en: ['job'] } }), context('en'));
    expect(entry).toMatchObject({ kind: 'topic', facets: 'topic:work' });
    for (const word of ['job', 'arbeit']) expect(entry.words).toContain(word);
  });
});
