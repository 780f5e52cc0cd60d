import { describe, expect, test } from 'vitest';
import { actor, catalog, contactPoint, offer, PHONE, place } from '../../tests/fixtures/catalog.ts';
import type { Content } from '../domain/catalog.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import {
  toContactPointJsonLd,
  toOrganizationJsonLd,
  toPlaceJsonLd,
  toScriptJson,
  toServiceJsonLd,
  type ExportContext,
} from './schema-org.ts';

const context = (over: Partial<Content> = {}, locale: LocaleSlug = 'de'): ExportContext => ({ catalog: catalog(over), locale });
/** As a search engine reads it. */
const read = (data: object) => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;

describe('toServiceJsonLd', () => {
  test('says what every offer has', () => {
    expect(read(toServiceJsonLd(offer(), context()))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Service',
      '@id': 'https://lotse.example.org/de/offers/sprachcafe/',
      name: 'Sprachcafé',
      description: 'Sprachcafé in Musterstadt.',
      provider: {
        '@type': 'Organization',
        '@id': 'https://lotse.example.org/de/actors/verein/',
        name: 'Nachbarschaftsverein',
      },
      areaServed: ['Ganz Musterstadt'],
      availableChannel: [],
    });
  });

  test.each(['unknown', 'paid'] as const)('promises nothing free when the cost is %s', (cost) => {
    expect(toServiceJsonLd(offer({ cost }), context())).not.toHaveProperty('offers');
  });

  test('says that it is free when it is', () => {
    expect(toServiceJsonLd(offer({ cost: 'free' }), context())).toMatchObject({ offers: { price: 0, priceCurrency: 'EUR' } });
  });

  test('names spoken languages with the way to the service, only when they are known', () => {
    const online = 'https://www.example.org';
    expect(read(toServiceJsonLd(offer({ online, languages: ['de', 'ar'] }), context()))['availableChannel']).toMatchObject([
      { availableLanguage: ['de', 'ar'] },
    ]);
    expect(JSON.stringify(toServiceJsonLd(offer({ online }), context()))).not.toContain('availableLanguage');
  });

  test('names the places and the address on the internet', () => {
    const town = context({ place: [place({ id: 'haus' })] });
    expect(read(toServiceJsonLd(offer({ places: ['haus'], online: 'https://www.example.org' }), town))['availableChannel']).toEqual([
      {
        '@type': 'ServiceChannel',
        serviceLocation: { '@type': 'Place', '@id': 'https://lotse.example.org/de/places/haus/', name: 'Haus am Markt' },
      },
      { '@type': 'ServiceChannel', serviceUrl: 'https://www.example.org' },
    ]);
  });

  test('never names hours', () => {
    const subject = offer({ status: 'unknown', schedules: [{ days: ['MO'], opensAt: '09:30', closesAt: '12:00' }] });
    expect(JSON.stringify(toServiceJsonLd(subject, context()))).not.toMatch(/hours|opens|09:30/i);
  });
});

describe('toOrganizationJsonLd', () => {
  test('says nothing that is not known', () => {
    expect(Object.keys(read(toOrganizationJsonLd(actor(), context())))).toEqual(['@context', '@type', '@id', 'name', 'description']);
  });

  test('tells an authority from a club', () => {
    expect(toOrganizationJsonLd(actor({ kind: 'authority' }), context())).toMatchObject({ '@type': 'GovernmentOrganization' });
    expect(toOrganizationJsonLd(actor({ kind: 'club' }), context())).toMatchObject({ '@type': 'Organization' });
  });

  test('says how to reach it', () => {
    const town = context({ 'contact-point': [contactPoint({ actor: 'verein', phones: [{ number: PHONE }], email: 'hilfe@example.org' })] });
    expect(read(toOrganizationJsonLd(actor({ website: 'https://www.example.org' }), town))).toMatchObject({
      url: 'https://www.example.org',
      contactPoint: [{ '@type': 'ContactPoint', name: 'Beratung', telephone: PHONE, email: 'hilfe@example.org' }],
    });
  });
});

describe('toContactPointJsonLd', () => {
  test('says nothing that is not known', () => {
    expect(read(toContactPointJsonLd(contactPoint(), context()))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ContactPoint',
      '@id': 'https://lotse.example.org/de/contact-points/beratung/',
      name: 'Beratung',
    });
  });
  test('calls no fax a telephone', () => {
    expect(toContactPointJsonLd(contactPoint({ phones: [{ number: PHONE, type: 'fax' }] }), context())).not.toHaveProperty('telephone');
  });
});

describe('toPlaceJsonLd', () => {
  test('says nothing that is not known', () => {
    expect(Object.keys(read(toPlaceJsonLd(place(), context())))).toEqual(['@context', '@type', '@id', 'name']);
  });

  test('invents no coordinates for a place near a stop', () => {
    expect(toPlaceJsonLd(place({ nearestStop: '1', district: 'nord' }), context())).not.toHaveProperty('geo');
  });

  test('has coordinates where a source has them', () => {
    const coordinates = { latitude: 52.5, longitude: 9.5, precision: 'place' as const, source: 'Vor Ort' };
    expect(toPlaceJsonLd(place({ coordinates }), context())).toMatchObject({
      geo: { '@type': 'GeoCoordinates', latitude: 52.5, longitude: 9.5 },
    });
  });

  test('has no more of the address than is known', () => {
    expect(read(toPlaceJsonLd(place({ address: { city: 'Musterstadt' } }), context()))['address']).toEqual({
      '@type': 'PostalAddress',
      addressLocality: 'Musterstadt',
      addressCountry: 'DE',
    });
  });
});

describe('toScriptJson', () => {
  test('cannot end the script element it stands in', () => {
    const data = { name: '</script><script>alert(1)</script>' };
    expect(toScriptJson(data)).not.toContain('<');
    expect(JSON.parse(toScriptJson(data))).toEqual(data);
  });
});
