import { describe, expect, test } from 'vitest';
import { actor, contactPoint, context, offer, place, site, topic } from '../../tests/fixtures/catalog.ts';
import type { Content, Offer } from '../domain/catalog.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toBody, toOfferPage, toTopicTrail } from './offer-page.ts';

const pageOf = (subject: Offer, locale: LocaleSlug = 'de', over: Partial<Content> = {}) =>
  toOfferPage(subject, context(locale, { offer: [subject], ...over }));

describe('words of an offer', () => {
  const arabic = { ar: { title: 'مقهى اللغة', summary: 'تتعلم الألمانية.', body: 'أهلاً.' } };

  test('stand in the language of the page, with the name that is on the door', () => {
    const view = pageOf(offer({ words: arabic }), 'ar');
    expect(view.title).toEqual({ text: 'مقهى اللغة' });
    expect(view.summary).toEqual({ text: 'تتعلم الألمانية.' });
    expect(view.germanTitle).toEqual({ text: 'Sprachcafé', lang: 'de', dir: 'ltr' });
    expect(view.body).toEqual({ html: '<p>أهلاً.</p>\n' });
    expect(view.notice).toBeUndefined();
  });

  test('are marked German where they are not translated', () => {
    const view = pageOf(offer({ words: { de: { body: 'Willkommen.' } } }), 'ar');
    expect(view.title).toMatchObject({ lang: 'de', dir: 'ltr' });
    expect(view.summary).toMatchObject({ lang: 'de', dir: 'ltr' });
    expect(view.body).toEqual({ html: '<p>Willkommen.</p>\n', lang: 'de', dir: 'ltr' });
    expect(view.notice!.isLoud).toBe(true);
  });

  test('do not repeat the German name when it is the title', () => {
    expect(pageOf(offer()).germanTitle).toBeUndefined();
    expect(pageOf(offer({ words: { en: { title: 'Sprachcafé' } } }), 'en').germanTitle).toBeUndefined();
  });

  test('make the page a translation only where there are some', () => {
    const subject = offer({ words: arabic });
    expect(pageOf(subject, 'ar').shell.isIndexed).toBe(true);
    expect(pageOf(subject, 'en').shell.isIndexed).toBe(false);
    expect(pageOf(subject, 'ar').shell.alternates.map(({ hreflang }) => hreflang)).toEqual(['de', 'ar', 'x-default']);
  });
});

describe('status', () => {
  test.each([
    ['active', undefined],
    ['paused', 'Dieses Angebot macht gerade Pause.'],
    ['planned', 'Dieses Angebot ist geplant.'],
    ['unknown', 'Wir wissen nicht, ob es das noch gibt.'],
  ] as const)('%s: %s', (status, line) => {
    expect(pageOf(offer({ status })).statusLine).toBe(line);
  });
});

describe('phrase', () => {
  const words = { de: { phrase: 'Guten Tag.' }, en: { title: 'Language café', phrase: 'Good day.' }, ar: { title: 'مقهى اللغة' } };

  test('is German on every page, with what it means', () => {
    expect(pageOf(offer({ words }), 'en').phrase).toEqual({ german: { text: 'Guten Tag.', lang: 'de', dir: 'ltr' }, meaning: 'Good day.' });
  });

  test('has no meaning where nobody has translated it', () => {
    expect(pageOf(offer({ words }), 'ar').phrase).toEqual({ german: { text: 'Guten Tag.', lang: 'de', dir: 'ltr' }, meaning: undefined });
  });

  test('needs no meaning on the German page', () => {
    expect(pageOf(offer({ words })).phrase).toEqual({ german: { text: 'Guten Tag.' }, meaning: undefined });
  });

  test('is missing when there is none', () => {
    expect(pageOf(offer()).phrase).toBeUndefined();
  });
});

describe('contact', () => {
  const own = contactPoint({ id: 'eigene', words: { de: { title: 'Eigene' } } });
  const ofActor = contactPoint({ id: 'traeger', actor: 'verein', words: { de: { title: 'Träger' } } });
  const ofParent = contactPoint({ id: 'dach', actor: 'dachverband', words: { de: { title: 'Dachverband' } } });
  const desk = contactPoint({ id: 'auskunft', words: { de: { title: 'Auskunft' } } });
  const actors = [actor({ partOf: 'dachverband', website: 'https://www.example.org' }), actor({ id: 'dachverband' })];

  const find = (points: Content['contact-point'], over: Parameters<typeof offer>[0] = {}) => {
    const town = { 'contact-point': points, actor: actors, site: site({ helpDesk: 'auskunft' }) };
    const { contacts, contactHint, website } = pageOf(offer(over), 'de', town);
    return { contacts: contacts.map(({ title }) => title.text), contactHint, website };
  };

  test("is the offer's own", () => {
    const found = find([own, ofActor, ofParent, desk], { contactPoints: ['eigene'] });
    expect(found).toEqual({ contacts: ['Eigene'], contactHint: undefined, website: undefined });
  });

  test('else that of its actor', () => {
    expect(find([own, ofActor, ofParent, desk])).toEqual({ contacts: ['Träger'], contactHint: undefined, website: undefined });
  });

  test('else that of the greater actor', () => {
    expect(find([own, ofParent, desk])).toEqual({ contacts: ['Dachverband'], contactHint: undefined, website: undefined });
  });

  test("else the town's help desk, and the reader is told; the actor's website helps, too", () => {
    expect(find([own, desk])).toEqual({
      contacts: ['Auskunft'],
      contactHint: 'Fragen Sie hier:',
      website: { href: 'https://www.example.org', display: 'example.org' },
    });
  });

  test('is admitted to be missing when the town has no help desk', () => {
    expect(find([own])).toMatchObject({ contacts: [], contactHint: 'Wir kennen keinen direkten Kontakt.' });
  });
  test('is the one the actor lists, even if it belongs to another actor', () => {
    const subject = offer();
    const town = { 'contact-point': [own], actor: [actor({ contactPoints: ['eigene'] })] };
    expect(pageOf(subject, 'de', town).contacts.map(({ title }) => title.text)).toEqual(['Eigene']);
  });
});

describe('related offers', () => {
  const subject = offer({ id: 'a', places: ['haus'] });
  const related = (...others: Offer[]) =>
    pageOf(subject, 'de', { offer: [subject, ...others] }).related.map(({ href }) => href.split('/').at(-2));

  test('share the first topic, and the offer itself is not among them', () => {
    const other = offer({ id: 'andere', topics: ['work'] });
    const neighbour = offer({ id: 'nebenan', topics: ['work'], places: ['haus'] });
    expect(related(other, neighbour, offer({ id: 'gleich', topics: ['work', 'language'] }))).toEqual(['gleich']);
  });

  test('begin with what is at the same place, then what surely takes place, then the rest', () => {
    const unsure = offer({ id: 'unsicher', status: 'unknown' });
    const running = offer({ id: 'laeuft' });
    const nearby = offer({ id: 'nebenan', status: 'unknown', places: ['haus'] });
    expect(related(unsure, running, nearby)).toEqual(['nebenan', 'laeuft']);
    expect(related(unsure, nearby)).toEqual(['nebenan', 'unsicher']);
  });

  test('are two at most, each once', () => {
    const others = ['b', 'c', 'd', 'e'].map((id) => offer({ id, places: ['haus'] }));
    expect(related(...others)).toEqual(['b', 'c']);
  });

  test('are not the same two on every page', () => {
    const offers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => offer({ id }));
    const from = (index: number) => pageOf(offers[index]!, 'de', { offer: offers }).related.map(({ href }) => href.split('/').at(-2));
    expect(from(0)).toEqual(['b', 'c']);
    expect(from(4)).toEqual(['f', 'a']);
  });

  test('do not include what no longer exists', () => {
    expect(related(offer({ id: 'vorbei', status: 'defunct' }))).toEqual([]);
  });
});

describe('links of an offer', () => {
  test('lead to its actor and its topics', () => {
    const view = pageOf(offer({ topics: ['language'] }), 'en');
    expect(view.actor).toEqual({ href: '/en/actors/verein/', label: { text: 'Nachbarschaftsverein', lang: 'de', dir: 'ltr' } });
    expect(view.topics).toEqual([{ href: '/en/topics/language/', label: { text: 'Learn German' } }]);
  });

  test('lead to the page on the internet', () => {
    expect(pageOf(offer({ online: 'https://www.example.org/kurs' })).online).toBe('https://www.example.org/kurs');
    expect(pageOf(offer()).online).toBeUndefined();
  });

  test('show its places', () => {
    const where = pageOf(offer({ places: ['haus'] }), 'de', { place: [place({ id: 'haus' })] }).facts.find(
      ({ icon }) => icon === 'map-pin',
    );
    expect(where!.places[0]!.href).toBe('/de/places/haus/');
  });
});

describe('toTopicTrail', () => {
  test('leads back to all topics and to the first topic', () => {
    expect(toTopicTrail(topic(), context('de')).map(({ href }) => href)).toEqual(['/de/topics/', '/de/topics/language/']);
    expect(toTopicTrail(undefined, context('de')).map(({ href }) => href)).toEqual(['/de/topics/']);
  });
});

describe('toBody', () => {
  test('is missing when nobody has written one', () => {
    expect(toBody(offer(), 'de')).toBeUndefined();
  });
});
