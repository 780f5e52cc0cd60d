import { describe, expect, test } from 'vitest';
import { actor, contactPoint, context, offer, place } from '../../tests/fixtures/catalog.ts';
import { toActorPage } from './actor-page.ts';

describe('toActorPage', () => {
  test('shows the contact points the actor lists', () => {
    const points = [contactPoint({ id: 'eigene' }), contactPoint({ id: 'zugeordnet', actor: 'verein' })];
    const subject = actor({ contactPoints: ['eigene'] });
    expect(toActorPage(subject, context('de', { 'contact-point': points })).contacts.map(({ href }) => href)).toEqual([
      '/de/contact-points/eigene/',
    ]);
  });

  test('else those that name the actor', () => {
    const points = [contactPoint({ id: 'fremd', actor: 'andere' }), contactPoint({ id: 'zugeordnet', actor: 'verein' })];
    expect(toActorPage(actor(), context('de', { 'contact-point': points })).contacts.map(({ href }) => href)).toEqual([
      '/de/contact-points/zugeordnet/',
    ]);
  });

  test('leads to the greater actor and to its parts', () => {
    const parent = actor({ id: 'dachverband' });
    const child = actor({ id: 'verein', partOf: 'dachverband' });
    const town = context('de', { actor: [parent, child] });
    expect(toActorPage(child, town)).toMatchObject({ partOf: { href: '/de/actors/dachverband/' }, parts: [] });
    expect(toActorPage(parent, town)).toMatchObject({ partOf: undefined, parts: [{ href: '/de/actors/verein/' }] });
  });

  test('shows its places and its offers, and nobody else’s', () => {
    const town = context('de', {
      place: [place({ id: 'haus' })],
      offer: [offer({ id: 'eigenes', actor: 'verein' }), offer({ id: 'fremdes', actor: 'andere' })],
    });
    const view = toActorPage(actor({ places: ['haus'] }), town);
    expect(view.places.map(({ href }) => href)).toEqual(['/de/places/haus/']);
    expect(view.offers.map(({ id }) => id)).toEqual(['eigenes']);
  });

  test('has a website only when one is known', () => {
    expect(toActorPage(actor({ website: 'https://www.example.org' }), context('de')).website).toEqual({
      href: 'https://www.example.org',
      display: 'example.org',
    });
    expect(toActorPage(actor(), context('de')).website).toBeUndefined();
  });

  test('says what kind of actor it is, in the language of the page', () => {
    expect(toActorPage(actor({ kind: 'mosque' }), context('en')).kind).toBe('Mosque');
  });

  test('marks German words and keeps the page out of the index where it is not translated', () => {
    const view = toActorPage(actor({ words: { de: { body: 'Wir helfen.' } } }), context('ar'));
    for (const words of [view.title, view.summary, view.body]) expect(words).toMatchObject({ lang: 'de', dir: 'ltr' });
    expect(view.shell.isIndexed).toBe(false);
    expect(view.notice!.isLoud).toBe(true);
  });
});
