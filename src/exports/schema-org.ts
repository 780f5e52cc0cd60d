import type { ContactPoint as ContactPointLd, Organization, Place as PlaceLd, Service, WithContext } from 'schema-dts';
import type { Actor, Catalog, ContactPoint, Offer, Place } from '../domain/catalog.ts';
import { fieldOf, pickAll } from '../domain/catalog.ts';
import { findVoice } from '../domain/phone.ts';
import { textOf } from '../domain/record.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toRecordPath, type Section } from '../locales/urls.ts';

/** What the exporters need of a page's context. */
export interface ExportContext {
  catalog: Catalog;
  locale: LocaleSlug;
}

/** An offer as schema.org `Service`. Only what is known is said; opening times of unproven offers are not. */
export function toServiceJsonLd(offer: Offer, context: ExportContext): WithContext<Service> {
  const { catalog, locale } = context;
  const { facts } = offer;
  const actor = catalog.actors.get(facts.actor);
  const summary = textOf(offer, 'summary', locale);
  const field = fieldOf(catalog, offer);
  const languages = facts.languages && { availableLanguage: facts.languages };
  const places = pickAll(catalog.places, facts.places).map((place) => toPlace(place, context));
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': toUrl('offer', offer.id, context),
    name: textOf(offer, 'title', locale)!.text,
    ...(summary && { description: summary.text }),
    ...(field && { category: textOf(field, 'title', locale)!.text }),
    ...(actor && {
      provider: { '@type': 'Organization', '@id': toUrl('actor', actor.id, context), name: textOf(actor, 'title', locale)!.text },
    }),
    ...(facts.cost === 'free' && { offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' } }),
    areaServed: facts.serviceAreas.flatMap((id) => catalog.site.areas.find((area) => area.id === id)?.label.de ?? []),
    availableChannel: [
      ...places.map((serviceLocation) => ({ '@type': 'ServiceChannel' as const, serviceLocation, ...languages })),
      ...(facts.online ? [{ '@type': 'ServiceChannel' as const, serviceUrl: facts.online, ...languages }] : []),
    ],
  };
}

/** An actor as schema.org `Organization`. */
export function toOrganizationJsonLd(actor: Actor, context: ExportContext): WithContext<Organization> {
  const { catalog, locale } = context;
  const summary = textOf(actor, 'summary', locale);
  const points = catalog.contactPointsByActor.get(actor.id) ?? [];
  return {
    '@context': 'https://schema.org',
    '@type': actor.facts.kind === 'authority' ? 'GovernmentOrganization' : 'Organization',
    '@id': toUrl('actor', actor.id, context),
    name: textOf(actor, 'title', locale)!.text,
    ...(summary && { description: summary.text }),
    ...(actor.facts.website && { url: actor.facts.website }),
    ...(points.length > 0 && { contactPoint: points.map((point) => toContact(point, context)) }),
    ...(actor.facts.places.length > 0 && { location: pickAll(catalog.places, actor.facts.places).map((place) => toPlace(place, context)) }),
  };
}

/** A contact point as schema.org `ContactPoint`. */
export function toContactPointJsonLd(point: ContactPoint, context: ExportContext): WithContext<ContactPointLd> {
  return { '@context': 'https://schema.org', ...toContact(point, context) } as WithContext<ContactPointLd>;
}

/** A place as schema.org `Place`; coordinates only where a source has them. */
export function toPlaceJsonLd(place: Place, context: ExportContext): WithContext<PlaceLd> {
  return { '@context': 'https://schema.org', ...toPlace(place, context) } as WithContext<PlaceLd>;
}

function toContact(point: ContactPoint, context: ExportContext) {
  const { facts } = point;
  const voice = findVoice(point);
  return {
    '@type': 'ContactPoint',
    '@id': toUrl('contact-point', point.id, context),
    name: textOf(point, 'title', context.locale)!.text,
    ...(voice && { telephone: voice.number }),
    ...(facts.email && { email: facts.email }),
    ...(facts.languages && { availableLanguage: facts.languages }),
  };
}

function toPlace(place: Place, context: ExportContext) {
  const { address, coordinates } = place.facts;
  return {
    '@type': 'Place',
    '@id': toUrl('place', place.id, context),
    name: textOf(place, 'title', context.locale)!.text,
    ...(address && {
      address: {
        '@type': 'PostalAddress',
        ...(address.street && { streetAddress: address.street }),
        ...(address.postalCode && { postalCode: address.postalCode }),
        addressLocality: address.city,
        addressCountry: 'DE',
      },
    }),
    ...(coordinates && { geo: { '@type': 'GeoCoordinates', latitude: coordinates.latitude, longitude: coordinates.longitude } }),
  };
}

function toUrl(section: Section, id: string, { catalog, locale }: ExportContext): string {
  return catalog.site.origin + toRecordPath(locale, section, id);
}

/** Data for a script element; "<" must not end the element early. */
export function toScriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
