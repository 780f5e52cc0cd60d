import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Place } from '../domain/catalog.ts';
import { CONTENT_LICENCE } from '../domain/open-data.ts';
import type { PLACE_KINDS } from '../domain/place.ts';
import { textOf } from '../domain/record.ts';
import { pickText } from '../locales/localized.ts';
import { LOCALES } from '../locales/locales.ts';
import { toRecordPath } from '../locales/urls.ts';
import type { ExportContext } from './schema-org.ts';

/** What a place says beside its point; flat, because programs for maps show nested values badly. */
export interface PlaceProperties {
  name: string;
  /** BCP 47 tag of the language the name is really in. */
  language: string;
  kind: (typeof PLACE_KINDS)[number];
  isMeetingPlace: boolean;
  /** As on the letter; `null` when not known or disputed. */
  address: string | null;
  district: string | null;
  /** `place`: the house itself; `seconds`: within some 15 m; `unknown`: no source says where, so there is no point. */
  precision: 'place' | 'seconds' | 'unknown';
  /** Address of the page about the place. */
  url: string;
  /** Who must be named: the source of the point first, then those of the facts. */
  attribution: string;
}

/** Members beside those of RFC 7946, which allows them (section 6.1). */
export interface PlaceCollection extends FeatureCollection<Point | null, PlaceProperties> {
  language: string;
  license: string;
}

/**
 * All places after RFC 7946, named in one language.
 *
 * A place without coordinates is a feature without a geometry: it exists, and nobody knows the point.
 */
export function toGeoJson(context: ExportContext): PlaceCollection {
  return {
    type: 'FeatureCollection',
    language: LOCALES[context.locale].tag,
    license: CONTENT_LICENCE.url,
    features: [...context.catalog.places.values()].map((place) => toFeature(place, context)),
  };
}

/** The beginning of the file for people to look at: one place, one that has a point if there is any. */
export function toGeoJsonSample(context: ExportContext): PlaceCollection {
  const collection = toGeoJson(context);
  const sample = collection.features.find(({ geometry }) => geometry) ?? collection.features[0];
  return { ...collection, features: sample ? [sample] : [] };
}

function toFeature(place: Place, { catalog, locale }: ExportContext): Feature<Point | null, PlaceProperties> {
  const { kind, address, district, coordinates, isMeetingPlace, evidence } = place.facts;
  const name = textOf(place, 'title', locale)!;
  const area = catalog.site.areas.find(({ id }) => id === district);
  const town = address && [address.postalCode, address.city].filter(Boolean).join(' ');
  return {
    type: 'Feature',
    id: place.id,
    // longitude first, the opposite of everywhere else in this project
    geometry: coordinates ? { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] } : null,
    properties: {
      name: name.text,
      language: LOCALES[name.locale].tag,
      kind,
      isMeetingPlace,
      address: address ? [address.street, town].filter(Boolean).join(', ') : null,
      district: area ? pickText(area.label, locale)!.text : null,
      precision: coordinates?.precision ?? 'unknown',
      url: catalog.site.origin + toRecordPath(locale, 'place', place.id),
      attribution: [...new Set([...(coordinates ? [coordinates.source] : []), ...evidence.map(({ title }) => title)])].join('; '),
    },
  };
}
