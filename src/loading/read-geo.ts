import { z } from 'zod';
import { labelsSchema, linesSchema, outlineSchema, stopsSchema, type Geo, type Point } from '../domain/geo.ts';
import type { SourceFile } from './read-files.ts';

const toPoint = ([longitude, latitude]: readonly [number, number]): Point => ({ latitude, longitude });

/**
 * Open geodata below `content/geo/`. The outline is optional: an operator adds it.
 *
 * @throws {Error} naming the file when one of the three files is missing or is no such GeoJSON; they are data of the town, not texts
 */
export function readGeo(files: readonly SourceFile[]): Geo {
  const parse = <T>(name: string, schema: z.ZodType<T>): T => {
    const file = files.find(({ path }) => path === `content/geo/${name}`);
    if (!file) throw new Error(`content/geo/${name} is missing`);
    const result = schema.safeParse(JSON.parse(file.text));
    if (!result.success) throw new Error(`content/geo/${name}: ${z.prettifyError(result.error)}`);
    return result.data;
  };
  const outline = files.some(({ path }) => path === 'content/geo/outline.geojson') ? parse('outline.geojson', outlineSchema) : undefined;

  return {
    stops: parse('stops.geojson', stopsSchema).features.map(({ id, properties, geometry }) => ({
      id,
      name: properties.name,
      kind: properties.kind,
      ...toPoint(geometry.coordinates),
    })),
    lines: parse('lines.geojson', linesSchema).features.map(({ id, properties, geometry }) => ({
      id,
      name: properties.name,
      ref: properties.ref,
      points: geometry.coordinates.map(toPoint),
    })),
    labels: parse('labels.geojson', labelsSchema).features.map(({ id, properties, geometry }) => ({
      id,
      name: properties.name,
      ...toPoint(geometry.coordinates),
    })),
    outline: (outline?.features ?? []).flatMap(({ geometry }) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap((polygon) =>
        polygon.map((ring) => ring.map(toPoint)),
      ),
    ),
    outlineAttribution: outline?.attribution,
  };
}
