import type { LayerGroup, Map as LeafletMap } from 'leaflet';
import { placeLabels } from '../domain/label-layout.ts';
import type { MapPin } from '../domain/map-data.ts';
import type { Leaflet } from './map-files.ts';

/** A little more than a button, so that two of them never touch. */
export const SPACING_PX = 48;
const NAME_STYLE = { height: 24, perLetter: 9.5, gap: 26 };

/** Names of the parts of town, where there is room between the buttons. */
export function placeNames(L: Leaflet, map: LeafletMap, layer: LayerGroup, buttons: readonly MapPin[], districts: readonly MapPin[]) {
  const { x: width, y: height } = map.getSize();
  const obstacles = buttons
    .map(({ at }) => map.latLngToContainerPoint(at))
    .map(({ x, y }) => ({
      left: x - SPACING_PX / 2,
      top: y - SPACING_PX / 2,
      width: SPACING_PX,
      height: SPACING_PX,
    }));
  const labels = districts.map(({ at, name }) => {
    const { x, y } = map.latLngToContainerPoint(at);
    return { x, y, text: name };
  });
  for (const { index, x, y } of placeLabels(labels, obstacles, { left: 0, top: 0, width, height }, NAME_STYLE)) {
    const icon = L.divIcon({ className: 'pin-name', html: toName(districts[index]!.name), iconSize: [0, 0] });
    L.marker(map.containerPointToLatLng([x, y]), { icon, interactive: false, keyboard: false }).addTo(layer);
  }
}

function toName(text: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}
