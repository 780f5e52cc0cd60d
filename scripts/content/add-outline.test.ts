import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/loading/read-content.ts';
import { copySmallTown } from '../../tests/small-town.ts';
import { addOutline, type OutlineRequest } from './add-outline.ts';

const ring = [
  [7.4500001, 54.4500001],
  [7.55, 54.45],
  [7.55, 54.55],
  [7.4500001, 54.4500001],
];
const feature = (name: string, geometry: object = { type: 'Polygon', coordinates: [ring] }) => ({
  type: 'Feature',
  properties: { GEN: name },
  geometry,
});
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

let root = '';
let folder = '';
beforeEach(() => {
  root = copySmallTown();
  folder = mkdtempSync(join(tmpdir(), 'lotse-outline-'));
});
afterEach(() => {
  for (const path of [root, folder]) rmSync(path, { recursive: true, force: true });
});

const target = () => join(root, 'content/geo/outline.geojson');

/** Runs the command on a file with this text. */
function add(text: string, over: Partial<OutlineRequest> = {}): string {
  const file = join(folder, 'source.geojson');
  writeFileSync(file, text);
  return addOutline({ root, file, attribution: '© Amt', name: undefined, lang: 'en', ...over });
}

describe('addOutline', () => {
  test('writes an outline that the reader takes, rounded to a metre', () => {
    expect(add(collection(feature('Kleinbach')))).toContain('Wrote content/geo/outline.geojson');
    const { content, issues } = readContent(root);
    expect(issues).toEqual([]);
    expect(content?.geo.outline[0]?.[0]).toEqual({ latitude: 54.45, longitude: 7.45 });
    expect(content?.geo.outlineAttribution).toBe('© Amt');
  });

  test('picks one outline by any of its properties and drops the others', () => {
    add(collection(feature('Grossbach'), feature('Kleinbach')), { name: 'Kleinbach' });
    expect(JSON.parse(readFileSync(target(), 'utf8'))).toMatchObject({ features: [{ properties: {} }] });
  });

  test('takes the source from the file when it has one', () => {
    add(JSON.stringify({ type: 'FeatureCollection', attribution: '© Datei', features: [feature('Kleinbach')] }), {
      attribution: undefined,
    });
    expect(readFileSync(target(), 'utf8')).toContain('© Datei');
  });

  test.each([
    ['no JSON', 'kein JSON', {}, 'is no GeoJSON'],
    ['a single geometry', JSON.stringify({ type: 'Polygon', coordinates: [ring] }), {}, 'is no GeoJSON'],
    ['several outlines', collection(feature('a'), feature('b')), {}, 'choose one with --name'],
    ['a name that is not there', collection(feature('a')), { name: 'Kleinbach' }, 'No outline is called "Kleinbach"'],
    ['no source', collection(feature('a')), { attribution: undefined }, 'add --attribution'],
    ['a border line', collection(feature('a', { type: 'LineString', coordinates: ring })), {}, 'is no area'],
    ['metres instead of degrees', collection(feature('a', { type: 'Polygon', coordinates: [[[550000, 5790000]]] })), {}, 'WGS 84'],
    ['latitude first', collection(feature('a', { type: 'Polygon', coordinates: [ring.map(([x, y]) => [y, x])] })), {}, 'longitude first'],
    [
      'too many points',
      collection(feature('a', { type: 'Polygon', coordinates: [Array.from({ length: 40_000 }, () => ring[1])] })),
      {},
      'simplify it',
    ],
  ])('refuses %s and writes nothing', (_, text, over, message) => {
    expect(() => add(text, over)).toThrow(message);
    expect(existsSync(target())).toBe(false);
  });
});
