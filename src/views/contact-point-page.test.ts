import { describe, expect, test } from 'vitest';
import { contactPoint, context, offer } from '../../tests/fixtures/catalog.ts';
import { toContactPointPage } from './contact-point-page.ts';

describe('toContactPointPage', () => {
  test('shows an emergency number as one', () => {
    expect(toContactPointPage(contactPoint({ kind: 'emergency' }), context('de')).icon).toBe('siren');
    expect(toContactPointPage(contactPoint({ kind: 'hotline' }), context('de')).icon).toBe('phone');
  });

  test('leads to its actor and its topics', () => {
    const view = toContactPointPage(contactPoint({ actor: 'verein', topics: ['language'] }), context('en'));
    expect(view.actor!.href).toBe('/en/actors/verein/');
    expect(view.topics).toEqual([{ href: '/en/topics/language/', label: { text: 'Learn German' } }]);
  });

  test('has no actor when it belongs to none', () => {
    expect(toContactPointPage(contactPoint(), context('de')).actor).toBeUndefined();
  });

  test('shows the offers it is for', () => {
    const offers = [offer({ id: 'dafuer', contactPoints: ['beratung'] }), offer({ id: 'anderes' })];
    expect(toContactPointPage(contactPoint(), context('de', { offer: offers })).offers.map(({ id }) => id)).toEqual(['dafuer']);
  });

  test('marks German words and keeps the page out of the index where it is not translated', () => {
    const view = toContactPointPage(contactPoint({ words: { de: { body: 'Wir helfen.' } } }), context('ar'));
    for (const words of [view.title, view.summary, view.body]) expect(words).toMatchObject({ lang: 'de', dir: 'ltr' });
    expect(view.shell.isIndexed).toBe(false);
    expect(view.notice!.isLoud).toBe(true);
  });
});
