import { z } from 'zod';

const position = z.tuple([z.number(), z.number()]);

/** A stop of tram, bus or train; GeoJSON order, longitude first. */
export const stopsSchema = z.object({
  features: z.array(
    z.object({
      id: z.string(),
      properties: z.object({ name: z.string(), kind: z.string(), town: z.string().optional() }),
      geometry: z.object({ coordinates: position }),
    }),
  ),
});

/** Schematic tram lines: straight from stop to stop, not the track. */
export const linesSchema = z.object({
  features: z.array(
    z.object({
      id: z.string(),
      properties: z.object({ name: z.string(), ref: z.string() }),
      geometry: z.object({ coordinates: z.array(position) }),
    }),
  ),
});

/** Label points of the parts of town. */
export const labelsSchema = z.object({
  features: z.array(
    z.object({ id: z.string(), properties: z.object({ name: z.string() }), geometry: z.object({ coordinates: position }) }),
  ),
});

/** Outline that an operator adds; absent by default. */
export const outlineSchema = z.object({
  attribution: z.string().optional(),
  features: z.array(
    z.object({
      geometry: z.union([
        z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
      ]),
    }),
  ),
});

/** A point in house order: latitude first. Only GeoJSON itself turns it round. */
export interface Point {
  latitude: number;
  longitude: number;
}

export interface Stop extends Point {
  id: string;
  name: string;
  /** As in the data: `tram`, `bus`, `tram/bus`, `rail` … */
  kind: string;
}

export interface Line {
  id: string;
  name: string;
  /** Number on the tram. */
  ref: string;
  points: Point[];
}

export interface DistrictLabel extends Point {
  id: string;
  name: string;
}

/** Open geodata of the town, from `content/geo/`. */
export interface Geo {
  stops: Stop[];
  lines: Line[];
  labels: DistrictLabel[];
  /** Rings of the town's outline; empty unless an operator has added it. */
  outline: Point[][];
  outlineAttribution: string | undefined;
}
