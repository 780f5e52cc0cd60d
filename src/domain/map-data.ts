/** Leaflet's order: latitude, longitude. */
export type LatLng = [latitude: number, longitude: number];

/** One place in a popup or a list. */
export interface MapPlace {
  id: string;
  title: string;
  href: string;
}

/** A button on the map. Three honest precisions: the house itself, somewhere near a stop, somewhere in a part of town. */
export interface MapPin {
  precision: 'place' | 'stop' | 'district';
  at: LatLng;
  name: string;
  /** What we know about the spot, in words. */
  note: string;
  /** Lucide name; stops and districts have none. */
  icon: string | undefined;
  places: MapPlace[];
}

/** Everything the map draws; sent only to readers who open it. */
export interface MapData {
  box: { west: number; south: number; east: number; north: number };
  pins: MapPin[];
  lines: { ref: string; points: LatLng[] }[];
  stops: { name: string; at: LatLng }[];
  outline: LatLng[][];
}
