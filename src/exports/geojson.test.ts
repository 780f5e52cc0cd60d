import { check } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../domain/catalog.ts';
import { makeContent, makePlace } from '../domain/sample-content.ts';
import { toGeoJson, toGeoJsonSample } from './geojson.ts';

const LIBRARY = makePlace('library', {
  address: { street: 'Markt 1', postalCode: '12345', city: 'Musterstadt' },
  district: 'mill-quarter',
  coordinates: { latitude: 52.5, longitude: 9.5, precision: 'place', source: 'OpenStreetMap way 1, ODbL' },
});
const catalog = buildCatalog(makeContent({ place: [LIBRARY, makePlace('garden')] }));
const [library, garden] = toGeoJson({ catalog, locale: 'ar' }).features;

describe('toGeoJson', () => {
  test('is GeoJSON to a library that did not write it', () => {
    expect(check(JSON.stringify(toGeoJson({ catalog, locale: 'ar' }))).type).toBe('FeatureCollection');
  });

  test('gives the longitude first', () => {
    expect(library!.geometry).toEqual({ type: 'Point', coordinates: [9.5, 52.5] });
  });

  test('keeps our id, so that two data sets can be joined', () => {
    expect(library!.id).toBe('library');
  });

  test('says what there is to say in one flat line each', () => {
    expect(library!.properties).toEqual({
      name: 'library',
      language: 'de',
      kind: 'library',
      isMeetingPlace: false,
      address: 'Markt 1, 12345 Musterstadt',
      district: 'Mühlenviertel',
      precision: 'place',
      url: 'https://lotse.example.org/ar/places/library/',
      attribution: 'OpenStreetMap way 1, ODbL; Flyer',
    });
  });

  test('keeps a place that nobody knows the point of, without inventing one', () => {
    expect(garden).toMatchObject({ geometry: null, properties: { precision: 'unknown', address: null, district: null } });
  });
});

test('the sample is one place with a point', () => {
  const places = buildCatalog(makeContent({ place: [makePlace('garden'), LIBRARY] }));
  expect(toGeoJsonSample({ catalog: places, locale: 'de' }).features.map(({ id }) => id)).toEqual(['library']);
});
