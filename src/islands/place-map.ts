import type { LayerGroup, Map as LeafletMap, Marker } from 'leaflet';
import type { MapData, MapPin, MapPlace } from '../domain/map-data.ts';
import { groupPins } from './group-pins.ts';
import { toFace, toPopup } from './map-elements.ts';
import { loadJson, loadLeaflet, type Leaflet } from './map-files.ts';
import { placeNames, SPACING_PX } from './map-names.ts';

/** The map's data with the pictograms it needs, as `/…/places/map.json` sends them. */
type MapFile = MapData & { icons: Record<string, string> };

const TARGET_PX = 44;
const POPUP_HEIGHT_PX = 260;
const FIT_PADDING_PX: [number, number] = [56, 56];
const CLOSE_ZOOM = 15;

/**
 * The map beside the list of places. Nothing is loaded before the reader opens it; the list says everything the map says.
 *
 * Attributes: `data-src` (map.json), `data-css` (Leaflet's stylesheet), `data-streets` (folder of street tiles, absent without them)
 * and one `data-text-…` for every word, so that no language table reaches the browser.
 */
class PlaceMap extends HTMLElement {
  #map: LeafletMap | undefined;
  #markers = new Map<string, Marker>();

  connectedCallback() {
    const open = this.querySelector<HTMLButtonElement>('[data-open]')!;
    open.hidden = false;
    open.addEventListener('click', () => void this.#open(open));
    document.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-show]');
      if (button) void this.#showPlace(button.dataset['show']!, open);
    });
    for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) button.hidden = false;
  }

  async #open(open: HTMLButtonElement) {
    if (this.#map) return;
    open.disabled = true;
    const canvas = this.querySelector<HTMLElement>('[data-canvas]')!;
    try {
      const [leaflet, data] = await Promise.all([loadLeaflet(this.dataset['css']!), loadJson<MapFile>(this.dataset['src']!)]);
      for (const part of this.querySelectorAll<HTMLElement>('[data-when-open]')) part.hidden = false;
      this.querySelector<HTMLElement>('[data-sketch]')!.hidden = true;
      open.hidden = true;
      this.#map = this.#draw(leaflet, data, canvas);
      canvas.focus({ preventScroll: true });
    } catch {
      open.disabled = false;
      this.querySelector<HTMLElement>('[data-failed]')!.hidden = false;
    }
  }

  #draw(L: Leaflet, data: MapFile, canvas: HTMLElement): LeafletMap {
    const { box } = data;
    const bounds = L.latLngBounds([box.south, box.west], [box.north, box.east]);
    const streets = this.dataset['streets'];
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = L.map(canvas, {
      preferCanvas: true,
      zoomControl: false,
      zoomSnap: 0.25,
      minZoom: 10,
      maxZoom: streets ? 17 : 16,
      maxBounds: bounds.pad(2),
      // one finger scrolls the page, two move the map
      dragging: !matchMedia('(pointer: coarse)').matches,
      scrollWheelZoom: false,
      fadeAnimation: !isStill,
      zoomAnimation: !isStill,
      markerZoomAnimation: !isStill,
    });
    L.control
      .zoom({
        position: document.dir === 'rtl' ? 'bottomleft' : 'bottomright',
        zoomInTitle: this.#text('zoomIn'),
        zoomOutTitle: this.#text('zoomOut'),
      })
      .addTo(map);
    map.attributionControl.setPrefix(false);
    L.control.scale({ imperial: false, position: document.dir === 'rtl' ? 'bottomright' : 'bottomleft' }).addTo(map);
    map.fitBounds(toBounds(L, data.pins), { padding: FIT_PADDING_PX, animate: false });

    // the map is whole without streets, so it neither waits for them nor fails with them
    if (streets) void import('./street-layer.ts').then(({ addStreets }) => addStreets(L, map, streets)).catch(() => undefined);
    this.#drawSketch(L, map, data);
    const buttons = L.layerGroup().addTo(map);
    const pins = data.pins.filter(({ places }) => places.length > 0);
    const districts = data.pins.filter(({ precision }) => precision === 'district');
    const place = () => {
      const groups = groupPins(pins, ({ at }) => map.latLngToLayerPoint(at), SPACING_PX);
      this.#placeButtons(L, buttons, groups, data.icons);
      placeNames(
        L,
        map,
        buttons,
        groups.flatMap(([first]) => first ?? []),
        districts,
      );
    };
    map.on('zoomend', place);
    place();
    return map;
  }

  /** Lines and stops: decoration, everything they say stands in the list. */
  #drawSketch(L: Leaflet, map: LeafletMap, { lines, stops, outline }: MapFile) {
    const style = getComputedStyle(this);
    const [river, edge, paper] = ['--river', '--edge', '--card'].map((token) => style.getPropertyValue(token).trim()) as [
      string,
      string,
      string,
    ];
    if (outline.length > 0) L.polygon(outline, { color: edge, weight: 2, fill: false, interactive: false, dashArray: '6 6' }).addTo(map);
    for (const { points } of lines) L.polyline(points, { color: river, weight: 4, opacity: 0.55, interactive: false }).addTo(map);
    for (const { at } of stops)
      L.circleMarker(at, { radius: 3, color: edge, weight: 1.5, fillColor: paper, fillOpacity: 1, interactive: false }).addTo(map);
  }

  /** One button for each group of pins that would overlap at this zoom. */
  #placeButtons(L: Leaflet, layer: LayerGroup, groups: readonly MapPin[][], icons: Record<string, string>) {
    const focused = document.activeElement?.closest('.pin') ? document.activeElement.getAttribute('aria-label') : null;
    layer.clearLayers();
    this.#markers.clear();
    for (const group of groups) {
      const [first] = group as [MapPin];
      const places = group.flatMap((pin) => pin.places);
      const name =
        group.length > 1
          ? `${this.#text('here')} (${places.length})`
          : places.length > 1
            ? `${first.name} (${places.length})`
            : places[0]!.title;
      const kind = group.length > 1 ? 'group' : first.precision;
      const marker = L.marker(first.at, {
        icon: L.divIcon({
          className: `pin pin-${kind}`,
          html: toFace(kind === 'place' ? icons[first.icon ?? ''] : undefined, places.length),
          iconSize: [TARGET_PX, TARGET_PX],
        }),
      });
      marker.on('add', () => {
        this.#makeButton(marker, name, places);
      });
      marker.bindPopup(() => toPopup(group), { maxWidth: 280, maxHeight: POPUP_HEIGHT_PX, autoPanPadding: [16, 16] });
      marker.on('popupopen', () => {
        this.#enterPopup(marker, name);
      });
      marker.on('popupclose', () => marker.getElement()?.focus({ preventScroll: true }));
      marker.addTo(layer);
      if (focused === name) marker.getElement()?.focus({ preventScroll: true });
      for (const { id } of places) this.#markers.set(id, marker);
    }
  }

  /** Leaflet 1.9 gives a divIcon the role of a button, but neither a name nor the space key. */
  #makeButton(marker: Marker, name: string, places: readonly MapPlace[]) {
    const element = marker.getElement()!;
    element.setAttribute('aria-label', name);
    element.setAttribute('aria-haspopup', 'dialog');
    element.dataset['places'] = places.map(({ id }) => id).join(' ');
    element.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        marker.openPopup();
      } else if (event.key === 'Escape') marker.closePopup();
    });
  }

  #enterPopup(marker: Marker, name: string) {
    const element = marker.getPopup()!.getElement()!;
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-label', name);
    element.tabIndex = -1;
    element.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', this.#text('closePopup'));
    element.onkeydown = (event) => {
      if (event.key === 'Escape') marker.closePopup();
    };
    element.focus({ preventScroll: true });
  }

  async #showPlace(id: string, open: HTMLButtonElement) {
    await this.#open(open);
    const marker = this.#markers.get(id);
    if (!this.#map || !marker) return;
    this.scrollIntoView({ block: 'start' });
    this.#map.setView(marker.getLatLng(), Math.max(this.#map.getZoom(), CLOSE_ZOOM), { animate: false });
    // the zoom may have split the group
    this.#markers.get(id)?.openPopup();
  }

  #text(name: string): string {
    return this.dataset[`text${name[0]!.toUpperCase()}${name.slice(1)}`] ?? '';
  }
}

function toBounds(L: Leaflet, pins: readonly MapPin[]) {
  return L.latLngBounds(pins.filter(({ precision }) => precision === 'district').map(({ at }) => at));
}

customElements.define('place-map', PlaceMap);
