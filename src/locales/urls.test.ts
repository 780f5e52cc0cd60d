import { describe, expect, test } from 'vitest';
import { SECTIONS, toPath, toRecordPath, type Section } from './urls.ts';

describe('toPath', () => {
  test('begins and ends with a slash', () => {
    expect(toPath('de')).toBe('/de/');
    expect(toPath('de-simple', 'search')).toBe('/de-simple/search/');
  });

  test('joins its parts in their order', () => {
    expect(toPath('ar', 'offers', 'umsonstladen')).toBe('/ar/offers/umsonstladen/');
  });
});

describe('toRecordPath', () => {
  test.each(Object.entries(SECTIONS) as [Section, string][])('puts a record of kind %s into the folder %s', (section, folder) => {
    expect(toRecordPath('en', section, 'some-id')).toBe(`/en/${folder}/some-id/`);
  });

  test('gives every kind a folder of its own', () => {
    expect(new Set(Object.values(SECTIONS)).size).toBe(Object.keys(SECTIONS).length);
  });
});
