import type { Map as LeafletMap, Marker } from 'leaflet';
import type { MapData, MapPin } from '../domain/map-data.ts';

type Leaflet = typeof import('leaflet');
/** The map's data with the pictograms it needs, as `/…/places/map.json` sends them. */
type MapFile = MapData & { icons: Record<string, string> };

const TARGET_PX = 44;
const FIT_PADDING_PX: [number, number] = [24, 24];
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
      this.#map = await this.#draw(leaflet, data, canvas);
      canvas.focus({ preventScroll: true });
    } catch {
      open.disabled = false;
      this.querySelector<HTMLElement>('[data-failed]')!.hidden = false;
    }
  }

  async #draw(L: Leaflet, data: MapFile, canvas: HTMLElement): Promise<LeafletMap> {
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
      maxBounds: bounds.pad(0.5),
      // one finger scrolls the page, two move the map
      dragging: !matchMedia('(pointer: coarse)').matches,
      scrollWheelZoom: false,
      fadeAnimation: !isStill,
      zoomAnimation: !isStill,
      markerZoomAnimation: !isStill,
    });
    L.control
      .zoom({ position: document.dir === 'rtl' ? 'topright' : 'topleft', zoomInTitle: this.#text('zoomIn'), zoomOutTitle: this.#text('zoomOut') })
      .addTo(map);
    map.attributionControl.setPrefix(false);
    map.attributionControl.addAttribution(data.attribution);
    L.control.scale({ imperial: false }).addTo(map);
    map.fitBounds(toBounds(L, data.pins), { padding: FIT_PADDING_PX, animate: false });

    if (streets) await (await import('./street-layer.ts')).addStreets(L, map, streets);
    this.#drawSketch(L, map, data);
    for (const pin of data.pins) if (pin.places.length > 0 || pin.precision === 'district') this.#addPin(L, map, pin, data.icons);
    return map;
  }

  /** Lines and stops on the canvas: decoration, everything they say stands in the list. */
  #drawSketch(L: Leaflet, map: LeafletMap, { lines, stops, outline }: MapFile) {
    const style = getComputedStyle(this);
    const river = style.getPropertyValue('--river').trim();
    const edge = style.getPropertyValue('--edge').trim();
    const paper = style.getPropertyValue('--card').trim();
    if (outline.length > 0) L.polygon(outline, { color: edge, weight: 2, fill: false, interactive: false, dashArray: '6 6' }).addTo(map);
    for (const { points } of lines) L.polyline(points, { color: river, weight: 4, opacity: 0.55, interactive: false }).addTo(map);
    for (const { at } of stops) L.circleMarker(at, { radius: 3, color: edge, weight: 1.5, fillColor: paper, fillOpacity: 1, interactive: false }).addTo(map);
  }

  #addPin(L: Leaflet, map: LeafletMap, pin: MapPin, icons: Record<string, string>) {
    const count = pin.places.length;
    const name = count > 1 ? `${pin.name} (${count})` : pin.name;
    const face = document.createElement('span');
    if (pin.icon) face.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true">${icons[pin.icon] ?? ''}</svg>`;
    else face.textContent = pin.precision === 'district' ? name : String(count);
    const isLabel = pin.precision === 'district';
    if (isLabel && count === 0) {
      // a bare name of a part of town: nothing to press
      L.marker(pin.at, { interactive: false, keyboard: false, icon: L.divIcon({ className: 'pin pin-name', html: face, iconSize: [0, 0] }) }).addTo(map);
      return;
    }
    const marker = L.marker(pin.at, {
      icon: L.divIcon({ className: `pin pin-${pin.precision}`, html: face, iconSize: isLabel ? [150, TARGET_PX] : [TARGET_PX, TARGET_PX] }),
      riseOnHover: true,
    });
    marker.on('add', () => this.#makeButton(marker, name));
    marker.bindPopup(() => this.#toPopup(pin), { maxWidth: 280, autoPanPadding: [16, 16], closeButton: true });
    marker.on('popupopen', () => this.#enterPopup(marker, name));
    marker.on('popupclose', () => marker.getElement()?.focus({ preventScroll: true }));
    marker.addTo(map);
    for (const { id } of pin.places) this.#markers.set(id, marker);
  }

  /** Leaflet 1.9 gives a divIcon the role of a button, but neither a name nor the space key. */
  #makeButton(marker: Marker, name: string) {
    const element = marker.getElement()!;
    element.setAttribute('aria-label', name);
    element.setAttribute('aria-haspopup', 'dialog');
    element.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        marker.openPopup();
      } else if (event.key === 'Escape') marker.closePopup();
    });
  }

  #toPopup(pin: MapPin): HTMLElement {
    const box = document.createElement('div');
    box.dir = document.dir;
    const note = document.createElement('p');
    note.textContent = pin.note;
    const list = document.createElement('ul');
    for (const { title, href } of pin.places) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = title;
      link.dir = 'auto';
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    box.append(list, note);
    return box;
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
    marker.openPopup();
  }

  #text(name: string): string {
    return this.dataset[`text${name[0]!.toUpperCase()}${name.slice(1)}`] ?? '';
  }
}

function toBounds(L: Leaflet, pins: readonly MapPin[]) {
  return L.latLngBounds(pins.filter(({ precision }) => precision === 'district').map(({ at }) => at));
}

async function loadLeaflet(css: string): Promise<Leaflet> {
  const [leaflet] = await Promise.all([import('leaflet'), loadStylesheet(css)]);
  return leaflet;
}

function loadStylesheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(href));
    document.head.append(link);
  });
}

async function loadJson<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as T;
}

customElements.define('place-map', PlaceMap);
