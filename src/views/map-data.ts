import type { Place } from '../domain/catalog.ts';
import type { Point } from '../domain/geo.ts';
import type { LatLng, MapData, MapPin, MapPlace } from '../domain/map-data.ts';
import { textOf } from '../domain/record.ts';
import { toRecordPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { PLACE_ICONS } from './icons.ts';
import { toDistrictLabel, toStopName } from './place-lines.ts';

/** What the map draws, in the reader's language. */
export function toMapData(context: ViewContext): MapData {
  const { geo, site } = context.catalog;
  return {
    box: site.map.box,
    pins: toPins(context),
    lines: geo.lines.map(({ ref, points }) => ({ ref, points: points.map(toLatLng) })),
    stops: geo.stops.map((stop) => ({ name: toStopName(stop.name), at: toLatLng(stop) })),
    outline: geo.outline.map((ring) => ring.map(toLatLng)),
  };
}

/** The pins of all places inside the box; places elsewhere, or of which nothing is known, stand in the list only. */
export function toPins(context: ViewContext): MapPin[] {
  const { catalog, t } = context;
  const { west, east, south, north } = catalog.site.map.box;
  const isInside = ({ latitude, longitude }: Point) => latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  const places = [...catalog.places.values()];
  const exact = places.flatMap((place): MapPin[] => {
    const { coordinates, kind } = place.facts;
    if (!coordinates || !isInside(coordinates)) return [];
    const view = toMapPlace(place, context);
    return [
      { precision: 'place', at: toLatLng(coordinates), name: view.title, note: t('map.atPlace'), icon: PLACE_ICONS[kind], places: [view] },
    ];
  });
  const vague = places.filter(({ facts }) => !facts.coordinates);
  const atStops = [
    ...Map.groupBy(
      vague.filter(({ facts }) => facts.nearestStop),
      ({ facts }) => facts.nearestStop!,
    ),
  ].flatMap(([id, members]): MapPin[] => {
    const stop = catalog.stops.get(id);
    if (!stop || !isInside(stop)) return [];
    const name = t('map.nearStop', { stop: toStopName(stop.name) });
    return [
      {
        precision: 'stop',
        at: toLatLng(stop),
        name,
        note: name,
        icon: undefined,
        places: members.map((place) => toMapPlace(place, context)),
      },
    ];
  });
  const inDistricts = catalog.geo.labels.map((label): MapPin => {
    const name = toDistrictLabel(label.id, context)?.text ?? label.name;
    const members = vague.filter(({ facts }) => !facts.nearestStop && facts.district === label.id);
    return {
      precision: 'district',
      at: toLatLng(label),
      name,
      note: t('map.inDistrict', { district: name }),
      icon: undefined,
      places: members.map((place) => toMapPlace(place, context)),
    };
  });
  return [...exact, ...atStops, ...inDistricts];
}

function toMapPlace(place: Place, { locale }: ViewContext): MapPlace {
  return { id: place.id, title: textOf(place, 'title', locale)!.text, href: toRecordPath(locale, 'place', place.id) };
}

const toLatLng = ({ latitude, longitude }: Point): LatLng => [latitude, longitude];
