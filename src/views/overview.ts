import type { Point } from '../domain/geo.ts';
import { placeLabels } from '../domain/label-layout.ts';
import type { ViewContext } from './context.ts';
import { toPins } from './map-data.ts';

/** The sketch of the town as numbers for an inline SVG; needs no JavaScript, works offline and on paper. */
export interface OverviewView {
  width: number;
  height: number;
  lines: { ref: string; path: string; x: number; y: number }[];
  stops: { x: number; y: number }[];
  outline: string[];
  districts: { x: number; y: number; name: string }[];
  places: { x: number; y: number; isExact: boolean }[];
  scale: { x: number; y: number; length: number; label: string };
}

const WIDTH = 720;
const KM_PER_DEGREE_LATITUDE = 111.2;
const MARGIN = 24;
/** Half of the room a dot takes. */
const DOT = 9;
const NAME_STYLE = { height: 28, perLetter: 13, gap: 16 };

/** Plate carrée with the middle latitude's shrinkage: right enough for a town, and every number can be checked by hand. */
export function toOverview(context: ViewContext): OverviewView {
  const { catalog, t } = context;
  const { west, east, south, north } = catalog.site.map.box;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const perDegree = WIDTH / ((east - west) * shrink);
  const height = Math.round((north - south) * perDegree);
  const toXy = ({ latitude, longitude }: Point) => ({
    x: Math.round((longitude - west) * shrink * perDegree),
    y: Math.round((north - latitude) * perDegree),
  });
  const isInside = (point: Point) =>
    point.latitude <= north && point.latitude >= south && point.longitude >= west && point.longitude <= east;
  const toPath = (points: readonly Point[]) =>
    points
      .map(toXy)
      .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
      .join('');
  const toPoint = ([latitude, longitude]: readonly [number, number]): Point => ({ latitude, longitude });
  const pins = toPins(context);
  const names = pins.filter(({ precision }) => precision === 'district').map(({ at, name }) => ({ ...toXy(toPoint(at)), text: name }));
  const dots = pins
    .filter(({ precision, at }) => precision !== 'district' && isInside(toPoint(at)))
    .map(({ at, precision }) => ({ ...toXy(toPoint(at)), isExact: precision === 'place' }));

  return {
    width: WIDTH,
    height,
    lines: catalog.geo.lines.map(({ ref, points }) => {
      const inside = points.filter(isInside);
      return { ref, path: toPath(inside), ...toXy(inside.at(-1) ?? { latitude: north, longitude: west }) };
    }),
    stops: catalog.geo.stops.filter(isInside).map(toXy),
    outline: catalog.geo.outline.map((ring) => `${toPath(ring)}Z`),
    districts: placeLabels(
      names,
      dots.map(({ x, y }) => ({ left: x - DOT, top: y - DOT, width: DOT * 2, height: DOT * 2 })),
      { left: 0, top: 0, width: WIDTH, height },
      NAME_STYLE,
    ).map(({ index, x, y }) => ({
      x: Math.round(x),
      y: Math.round(y),
      name: names[index]!.text,
    })),
    places: dots,
    scale: {
      x: MARGIN,
      y: height - MARGIN,
      length: Math.round((perDegree * 2) / KM_PER_DEGREE_LATITUDE),
      label: t('map.scale', { km: 2 }),
    },
  };
}
