import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineSchema } from '../../src/domain/geo.ts';
import type { IssueLanguage } from '../../src/domain/issue.ts';
import { readContent } from '../../src/loading/read-content.ts';
import { TEXTS } from './texts.ts';

const TARGET = 'content/geo/outline.geojson';
/** The reader takes no bigger file. */
const MAX_KILOBYTES = 256;

type Position = readonly [longitude: number, latitude: number];
type Geometry = ReturnType<typeof outlineSchema.parse>['features'][number]['geometry'];

export interface OutlineRequest {
  root: string;
  /** GeoJSON in WGS 84, from the operator's own source. */
  file: string;
  /** Words that the source's licence wants on the map; `undefined` when the file has them. */
  attribution: string | undefined;
  /** Any property of the wanted feature; `undefined` when the file holds one. */
  name: string | undefined;
  lang: IssueLanguage;
}

/**
 * Writes the town's outline to `content/geo/outline.geojson`: one feature, without its other properties, five decimals (about one
 * metre).
 *
 * @returns what to tell the operator
 * @throws {Error} with the mend when the file holds no such outline or one that is not in the town
 */
export function addOutline({ root, file, name, lang, ...request }: OutlineRequest): string {
  const texts = TEXTS[lang];
  const { features, ...collection } = readCollection(file, texts.outlineNotJson(file));
  const attribution = request.attribution ?? collection.attribution;
  if (!attribution) throw new Error(texts.outlineNoSource);
  const wanted = name === undefined ? features : features.filter(({ properties }) => Object.values(properties ?? {}).includes(name));
  if (wanted.length !== 1) throw new Error(texts.outlineNone(name));

  const parsed = outlineSchema.safeParse({ attribution, features: wanted });
  if (!parsed.success) throw new Error(texts.outlineShape);
  const geometry = roundGeometry(parsed.data.features[0]!.geometry);
  if (!touchesBox(geometry, readContent(root).content?.site.map.box)) throw new Error(texts.outlineElsewhere);

  const text = `${JSON.stringify({ type: 'FeatureCollection', attribution, features: [{ type: 'Feature', properties: {}, geometry }] })}\n`;
  const kilobytes = Math.ceil(text.length / 1024);
  if (kilobytes > MAX_KILOBYTES) throw new Error(texts.outlineTooBig(kilobytes, MAX_KILOBYTES));
  writeFileSync(join(root, TARGET), text);
  return texts.outlineWritten(TARGET, kilobytes);
}

interface Collection {
  attribution?: string;
  features: { properties?: Record<string, unknown> | null }[];
}

function readCollection(file: string, complaint: string): Collection {
  try {
    const collection = JSON.parse(readFileSync(file, 'utf8')) as Partial<Collection> | null;
    if (Array.isArray(collection?.features)) return collection as Collection;
  } catch {
    // said below, in words an operator can use
  }
  throw new Error(complaint);
}

function roundGeometry(geometry: Geometry): Geometry {
  const round = (value: number) => Math.round(value * 1e5) / 1e5;
  const roundRings = (rings: Position[][]) => rings.map((ring) => ring.map(([x, y]): [number, number] => [round(x), round(y)]));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: roundRings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(roundRings) };
}

function touchesBox(geometry: Geometry, box: { west: number; south: number; east: number; north: number } | undefined): boolean {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.flat().some(([x, y]) => box !== undefined && x >= box.west && x <= box.east && y >= box.south && y <= box.north);
}
