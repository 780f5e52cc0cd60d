import { describe, expect, test } from 'vitest';
import { insertCoordinates } from './insert-coordinates.ts';

const point = { latitude: 54.5, longitude: 7.5, precision: 'place', source: 'OpenStreetMap: way 1' } as const;
const block = 'coordinates:\n  latitude: 54.5\n  longitude: 7.5\n  precision: place\n  source: "OpenStreetMap: way 1"\n';

describe('insertCoordinates', () => {
  test.each([
    ['after the district', '---\naddress:\n  city: A\ndistrict: a # Dorf\n', '# Wörter\nkeywords: [a]\n---\nText\n---\n'],
    ['after the address when there is no district', '---\naddress:\n  street: "A 1"\n  city: A\n', '\n# Wörter\nkeywords: [a]\n---\n'],
    ['at the end', '---\ntitle: A\naddress: { city: A }\n', '---'],
    ['behind a byte order mark', '\uFEFF---\ndistrict: a\n', '---\n'],
  ])('adds the point %s', (_, head, tail) => {
    expect(insertCoordinates(head + tail, point)).toBe(head + block + tail);
  });

  test('has no place for it without front matter or address', () => {
    for (const text of ['Text\n', '---\ndistrict: a\n', '---\ntitle: A\n---\ndistrict: a\n', '---\n- a\n---\n']) {
      expect(insertCoordinates(text, point)).toBeUndefined();
    }
  });
});
