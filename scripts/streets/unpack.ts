import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compression, PMTiles, TileType, tileTypeExt, type Header, type Source } from 'pmtiles';
import type { StreetTilesInfo } from '../../src/domain/street-tiles.ts';

const ATTRIBUTION = 'Protomaps © OpenStreetMap (ODbL)';
/** The map ends at zoom 17 and shows data of one zoom less. */
const LAST_USEFUL_ZOOM = 16;

type Box = StreetTilesInfo['box'];

/** What was unpacked. */
export interface UnpackedStreets extends StreetTilesInfo {
  tiles: number;
  /** Tiles inside the box that the archive does not have; they are written as empty files, so that no browser meets a 404. */
  emptyTiles: number;
  bytes: number;
}

/**
 * Unpacks the street tiles of a town from a PMTiles archive into `public/tiles/<z>/<x>/<y>.mvt`, uncompressed, with `tiles.json` beside
 * them. What was there before is replaced as a whole, and only when everything has been read.
 *
 * @param root folder of the project
 * @param box what the map shows; tiles that touch it are taken
 * @param date day of the data, YYYY-MM-DD; `undefined` takes the day that the archive names
 * @throws {Error} in German, for the operator, when the archive cannot be used; nothing is changed then
 */
export async function unpackStreets(root: string, archive: string, box: Box, date?: string): Promise<UnpackedStreets> {
  const next = join(root, '.tiles-next');
  const target = join(root, 'public/tiles');
  const { source, close } = openArchive(archive);
  try {
    const tiles = new PMTiles(source);
    const header = await readHeader(tiles, archive);
    const area = pickArea(header, box);
    const info: StreetTilesInfo = {
      minZoom: header.minZoom,
      maxZoom: Math.min(header.maxZoom, LAST_USEFUL_ZOOM),
      box: area,
      date: date ?? (await readDate(tiles)),
      attribution: ATTRIBUTION,
    };

    rmSync(next, { recursive: true, force: true });
    const count = await writeTiles(tiles, info, next);
    writeFileSync(join(next, 'tiles.json'), `${JSON.stringify(info, null, 2)}\n`);
    replaceFolder(target, next, join(root, '.tiles-old'));
    return { ...info, ...count };
  } finally {
    close();
    rmSync(next, { recursive: true, force: true });
  }
}

function openArchive(archive: string): { source: Source; close: () => void } {
  if (!existsSync(archive)) throw new Error(`Die Datei ${archive} gibt es nicht.`);
  const file = openSync(archive, 'r');
  const { size } = fstatSync(file);
  const source: Source = {
    getKey: () => archive,
    getBytes: (offset, length) => {
      // the first question asks for more than a small archive has; any later one that does is a download that broke off
      if (offset > 0 && offset + length > size) throw new Error(`Die Datei ${archive} ist nicht vollständig. Bitte noch einmal laden.`);
      const bytes = new Uint8Array(Math.min(length, size - offset));
      let read = 0;
      while (read < bytes.length) {
        const got = readSync(file, bytes, read, bytes.length - read, offset + read);
        if (got === 0) throw new Error(`Die Datei ${archive} ist nicht vollständig. Bitte noch einmal laden.`);
        read += got;
      }
      return Promise.resolve({ data: bytes.buffer });
    },
  };
  return {
    source,
    close: () => {
      closeSync(file);
    },
  };
}

async function readHeader(tiles: PMTiles, archive: string): Promise<Header> {
  const header = await tiles.getHeader().catch((cause: unknown) => {
    throw new Error(`Die Datei ${archive} ist kein PMTiles-Archiv der Version 3.`, { cause });
  });
  if (header.tileType !== TileType.Mvt)
    throw new Error(`Das Archiv enthält keine Vektorkacheln (mvt), sondern ${tileTypeExt(header.tileType) || 'etwas Unbekanntes'}.`);
  if (header.tileCompression !== Compression.Gzip && header.tileCompression !== Compression.None)
    throw new Error(`Die Kacheln sind mit „${Compression[header.tileCompression]}“ gepackt; gelesen wird nur gzip.`);
  if (header.minZoom > LAST_USEFUL_ZOOM) throw new Error(`Das Archiv beginnt erst bei Zoom ${header.minZoom}; gebraucht wird 10 bis 14.`);
  return header;
}

/** The part of the box that the archive covers. */
function pickArea({ minLon, minLat, maxLon, maxLat }: Header, box: Box): Box {
  const area = {
    west: Math.max(box.west, minLon),
    south: Math.max(box.south, minLat),
    east: Math.min(box.east, maxLon),
    north: Math.min(box.north, maxLat),
  };
  if (area.west >= area.east || area.south >= area.north)
    throw new Error(
      `Das Archiv zeigt eine andere Gegend: ${minLon},${minLat},${maxLon},${maxLat}. ` +
        `Der Kartenausschnitt in content/site.yaml ist ${box.west},${box.south},${box.east},${box.north} (West, Süd, Ost, Nord).`,
    );
  return area;
}

/** Day of the OpenStreetMap data. The archive's build time says nothing: Protomaps inherits it from an older image. */
async function readDate(tiles: PMTiles): Promise<string> {
  const metadata = (await tiles.getMetadata()) as Record<string, unknown> | null;
  const time = metadata?.['planetiler:osm:osmosisreplicationtime'];
  const day = typeof time === 'string' ? /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(time)?.[0] : undefined;
  if (!day) throw new Error('Das Archiv sagt nicht, von welchem Tag seine Daten sind. Bitte angeben: --date JJJJ-MM-TT');
  return day;
}

async function writeTiles(tiles: PMTiles, info: StreetTilesInfo, folder: string): Promise<Omit<UnpackedStreets, keyof StreetTilesInfo>> {
  const count = { tiles: 0, emptyTiles: 0, bytes: 0 };
  for (const { z, x, y } of listTiles(info)) {
    const tile = await tiles.getZxy(z, x, y);
    const data = tile ? new Uint8Array(tile.data) : new Uint8Array();
    mkdirSync(join(folder, `${z}/${x}`), { recursive: true });
    writeFileSync(join(folder, `${z}/${x}/${y}.mvt`), data);
    count.tiles += 1;
    count.emptyTiles += tile ? 0 : 1;
    count.bytes += data.length;
  }
  if (count.emptyTiles === count.tiles) throw new Error('Das Archiv hat im Kartenausschnitt keine einzige Kachel.');
  return count;
}

/** Every tile that touches the box, zoom by zoom. */
export function* listTiles({ minZoom, maxZoom, box }: Pick<StreetTilesInfo, 'minZoom' | 'maxZoom' | 'box'>) {
  for (let z = minZoom; z <= maxZoom; z += 1) {
    const [west, north] = toTile(box.west, box.north, z);
    const [east, south] = toTile(box.east, box.south, z);
    for (let x = west; x <= east; x += 1) for (let y = north; y <= south; y += 1) yield { z, x, y };
  }
}

/** Web Mercator, https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames: column and row of a point in degrees. */
function toTile(longitude: number, latitude: number, zoom: number): [x: number, y: number] {
  const side = 2 ** zoom;
  const toIndex = (share: number) => Math.min(Math.max(Math.floor(share * side), 0), side - 1);
  return [toIndex((longitude + 180) / 360), toIndex((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2)];
}

function replaceFolder(target: string, next: string, old: string) {
  rmSync(old, { recursive: true, force: true });
  mkdirSync(join(target, '..'), { recursive: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  rmSync(old, { recursive: true, force: true });
}
