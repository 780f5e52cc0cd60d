import { describe, expect, test } from 'vitest';
import { context, place, site } from '../../tests/fixtures/catalog.ts';
import { toAddress, toDistrictLabel, toStopName } from './place-lines.ts';

const MARKET = { street: 'Marktstraße 1', postalCode: '12345', city: 'Musterstadt' };

describe('toAddress', () => {
  test('is written as on the letter', () => {
    expect(toAddress(place({ address: MARKET }), context('de')).address).toEqual({ text: 'Marktstraße 1, 12345 Musterstadt' });
  });

  test('stays German on every page, and says so', () => {
    expect(toAddress(place({ address: MARKET }), context('ar')).address).toEqual({
      text: 'Marktstraße 1, 12345 Musterstadt',
      lang: 'de',
      dir: 'ltr',
    });
  });

  test('leaves out what is not known', () => {
    expect(toAddress(place({ address: { city: 'Musterstadt' } }), context('de')).address).toEqual({ text: 'Musterstadt' });
    expect(toAddress(place(), context('de')).address).toBeUndefined();
  });

  test('names the stop as the sign does', () => {
    expect(toAddress(place({ nearestStop: '1' }), context('de')).stop).toBe('Nahe der Haltestelle Markt');
  });

  test('names no stop that is not in the data', () => {
    expect(toAddress(place({ nearestStop: '99' }), context('de')).stop).toBeUndefined();
  });

  test('says how to get in with a wheelchair only when it is known', () => {
    const wheelchair = (value: 'partly' | 'unknown') =>
      toAddress(place({ accessibility: { wheelchair: value } }), context('de')).wheelchair;
    expect(wheelchair('partly')).toBe(context('de').t('wheelchair.partly'));
    expect(wheelchair('unknown')).toBeUndefined();
    expect(toAddress(place(), context('de')).wheelchair).toBeUndefined();
  });

  test('marks the German name of a place that is not translated', () => {
    expect(toAddress(place(), context('ar')).name).toEqual({ text: 'Haus am Markt', lang: 'de', dir: 'ltr' });
  });
});

describe('toDistrictLabel', () => {
  test('is the name in the language of the page', () => {
    expect(toDistrictLabel('sued', context('en'))).toEqual({ text: 'South' });
  });

  test('falls back to marked German', () => {
    const areas = [{ id: 'sued', kind: 'district' as const, label: { de: 'Süd' } }];
    expect(toDistrictLabel('sued', context('en', { site: site({ areas }) }))).toEqual({ text: 'Süd', lang: 'de', dir: 'ltr' });
  });

  test('is missing when no district is known', () => {
    expect(toDistrictLabel(undefined, context('en'))).toBeUndefined();
  });
});

describe('toStopName', () => {
  test('leaves out the town', () => {
    expect(toStopName('Musterstadt/Markt')).toBe('Markt');
    expect(toStopName('Markt')).toBe('Markt');
  });
});
