import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Compression, TileType } from 'pmtiles';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toPmtiles, toVectorTile, type TinyArchive } from '../../tests/fixtures/tiny-pmtiles.ts';
import { listTiles, unpackStreets } from './unpack.ts';

const BOX = { west: 9.74, south: 52.25, east: 9.93, north: 52.34 };
const ROAD = toVectorTile([
  {
    layer: 'roads',
    shape: 'line',
    points: [
      [0, 0],
      [4096, 300],
    ],
    properties: { kind: 'minor_road' },
  },
]);
const LAKE = toVectorTile([
  {
    layer: 'water',
    shape: 'polygon',
    points: [
      [9, 9],
      [99, 9],
      [9, 99],
    ],
    properties: { kind: 'lake' },
  },
]);
/** Zoom 10 has four tiles in the box; the archive has two of them and one far away. */
const TILES = [
  { z: 10, x: 539, y: 337, data: ROAD },
  { z: 10, x: 540, y: 336, data: LAKE },
  { z: 10, x: 3, y: 4, data: LAKE },
];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lotse-streets-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** An archive on disk; a test overrides only what it talks about. */
function writeArchive(over: Partial<TinyArchive> = {}): string {
  const file = join(root, 'town.pmtiles');
  const metadata = { 'planetiler:buildtime': '2020-01-01T00:00:00Z', 'planetiler:osm:osmosisreplicationtime': '2026-11-20T04:00:00Z' };
  writeFileSync(file, toPmtiles({ tiles: TILES, bounds: [9.7, 52.2, 10, 52.4], metadata, ...over }));
  return file;
}

const readTile = (path: string) => new Uint8Array(readFileSync(join(root, 'public/tiles', path)));
const readInfo = () => JSON.parse(readFileSync(join(root, 'public/tiles/tiles.json'), 'utf8')) as unknown;

describe('listTiles', () => {
  test('counts the tiles of the box zoom by zoom, as "pmtiles extract" does', () => {
    const counts = [10, 11, 12, 13, 14].map((zoom) => [...listTiles({ minZoom: zoom, maxZoom: zoom, box: BOX })].length);
    expect(counts).toEqual([4, 4, 9, 20, 72]);
  });
});

describe('unpackStreets', () => {
  test.each([Compression.Gzip, Compression.None] as const)(
    'gives every tile back byte for byte (compression %i)',
    async (tileCompression) => {
      const { tiles, bytes, emptyTiles } = await unpackStreets(root, writeArchive({ tileCompression }), BOX);
      expect(readTile('10/539/337.mvt')).toEqual(ROAD);
      expect(readTile('10/540/336.mvt')).toEqual(LAKE);
      expect({ tiles, bytes, emptyTiles }).toEqual({ tiles: 4, bytes: ROAD.length + LAKE.length, emptyTiles: 2 });
    },
  );

  test('writes an empty file where the archive has a gap, and nothing outside the box', async () => {
    await unpackStreets(root, writeArchive(), BOX);
    expect(readTile('10/540/337.mvt')).toHaveLength(0);
    expect(readdirSync(join(root, 'public/tiles/10'))).toEqual(['539', '540']);
  });

  test('says in tiles.json what the map needs to know', async () => {
    await unpackStreets(root, writeArchive(), BOX);
    expect(readInfo()).toEqual({
      minZoom: 10,
      maxZoom: 10,
      box: BOX,
      date: '2026-11-20',
      attribution: 'Protomaps © OpenStreetMap (ODbL)',
    });
  });

  test('takes only the part of the box that the archive covers', async () => {
    await unpackStreets(root, writeArchive({ bounds: [9.8, 52.2, 10, 52.3] }), BOX);
    expect(readInfo()).toMatchObject({ box: { west: 9.8, south: 52.25, east: 9.93, north: 52.3 } });
  });

  test('believes the operator more than the archive about the day', async () => {
    await unpackStreets(root, writeArchive(), BOX, '2026-11-19');
    expect(readInfo()).toMatchObject({ date: '2026-11-19' });
  });

  test('replaces the tiles of last time as a whole', async () => {
    mkdirSync(join(root, 'public/tiles/9/1'), { recursive: true });
    writeFileSync(join(root, 'public/tiles/9/1/1.mvt'), 'old');
    await unpackStreets(root, writeArchive(), BOX);
    expect(readdirSync(join(root, 'public/tiles'))).toEqual(['10', 'tiles.json']);
    expect(readdirSync(root).sort()).toEqual(['public', 'town.pmtiles']);
  });
});

describe('unpackStreets refuses, and leaves everything as it was:', () => {
  const far = { west: 8, south: 50, east: 8.1, north: 50.1 };
  const cut = (file: string) => {
    writeFileSync(file, readFileSync(file).subarray(0, -5));
    return file;
  };
  const overwrite = (file: string) => {
    writeFileSync(file, 'no archive at all');
    return file;
  };

  test.each([
    ['pictures', () => writeArchive({ tileType: TileType.Png }), BOX, /keine Vektorkacheln.*\.png/],
    ['another part of the world', () => writeArchive(), far, /andere Gegend: 9\.7,52\.2,10,52\.4/],
    ['an archive without a tile in the box', () => writeArchive({ tiles: TILES.slice(2) }), BOX, /keine einzige Kachel/],
    ['an archive that does not tell its day', () => writeArchive({ metadata: {} }), BOX, /--date/],
    ['a download that broke off', () => cut(writeArchive({ tiles: TILES.slice(0, 2) })), BOX, /nicht vollständig/],
    ['a file of another kind', () => overwrite(writeArchive()), BOX, /kein PMTiles-Archiv/],
    ['a file that does not exist', () => join(root, 'nothing.pmtiles'), BOX, /gibt es nicht/],
  ])('%s', async (_, prepare, box, message) => {
    mkdirSync(join(root, 'public/tiles'), { recursive: true });
    writeFileSync(join(root, 'public/tiles/tiles.json'), 'old');
    await expect(unpackStreets(root, prepare(), box)).rejects.toThrow(message);
    expect(readFileSync(join(root, 'public/tiles/tiles.json'), 'utf8')).toBe('old');
    expect(readdirSync(join(root, 'public/tiles'))).toEqual(['tiles.json']);
    expect(existsSync(join(root, '.tiles-next'))).toBe(false);
  });
});
