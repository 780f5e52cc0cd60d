import { describe, expect, test } from 'vitest';
import { makeSite } from './sample-content.ts';
import { findingsOf } from './sample-findings.ts';
import { siteSchema } from './site.ts';

const findings = (over: Record<string, unknown>) => findingsOf(siteSchema, { ...makeSite(), ...over });

describe('siteSchema', () => {
  test('takes a site with what it needs', () => {
    expect(findings({})).toEqual([]);
  });

  test('refuses a map box the wrong way round', () => {
    expect(findings({ map: { box: { west: 10, south: 52, east: 9, north: 53 } } })).toEqual(['map.box.east: range-reversed']);
    expect(findings({ map: { box: { west: 9, south: 53, east: 10, north: 53 } } })).toEqual(['map.box.north: range-reversed']);
  });

  test('demands the name of the town in German', () => {
    expect(findings({ town: { en: 'Laatzen' } })).toEqual(['town.de: invalid_type']);
    expect(findings({ town: { de: '' } })).toEqual(['town.de: too_small']);
  });

  test('refuses a language that has no row in the table', () => {
    expect(findings({ locales: ['de', 'fr'] })).toEqual(['locales.1: invalid_value']);
    expect(findings({ town: { de: 'Laatzen', fr: 'Laatzen' } })).toEqual(['town: unrecognized_keys']);
  });
  test('refuses an origin with a slash at the end', () => {
    expect(findings({ origin: 'https://lotse.example.org/' })).not.toEqual([]);
  });
});
