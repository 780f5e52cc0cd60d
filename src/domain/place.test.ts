import { describe, expect, test } from 'vitest';
import { placeFactsSchema } from './place.ts';
import { findingsOf } from './sample-findings.ts';

const findings = (over: Record<string, unknown>) =>
  findingsOf(placeFactsSchema, { kind: 'library', evidence: [{ title: 'Flyer' }], ...over });
const point = { latitude: 52.3, longitude: 9.8, precision: 'place', source: 'OpenStreetMap way 1' };

describe('placeFactsSchema', () => {
  test('takes a place whose address nobody knows', () => {
    expect(findings({})).toEqual([]);
  });

  test('wants a postal code of five digits', () => {
    expect(findings({ address: { city: 'Laatzen', postalCode: '30880' } })).toEqual([]);
    expect(findings({ address: { city: 'Laatzen', postalCode: '3088' } })).toEqual(['address.postalCode: invalid_format']);
    expect(findings({ address: { city: 'Dresden', postalCode: 1067 } })).toEqual(['address.postalCode: invalid_type']);
  });

  test('takes a point only with its source and precision', () => {
    expect(findings({ coordinates: point })).toEqual([]);
    expect(findings({ coordinates: { latitude: 52.3, longitude: 9.8 } })).toEqual([
      'coordinates.precision: invalid_value',
      'coordinates.source: invalid_type',
    ]);
  });

  test('refuses a point that is not on the globe', () => {
    expect(findings({ coordinates: { ...point, latitude: 91 } })).toEqual(['coordinates.latitude: too_big']);
    expect(findings({ coordinates: { ...point, longitude: -181 } })).toEqual(['coordinates.longitude: too_small']);
  });
});
