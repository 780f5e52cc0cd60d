import type { Layer, Map as LeafletMap } from 'leaflet';
import type { StreetTilesInfo } from '../domain/street-tiles.ts';

const OSM_COPYRIGHT = 'https://www.openstreetmap.org/copyright';

/**
 * Draws the operator's street tiles below everything else. Nothing is asked for outside the box that `tiles.json` names, and a tile that
 * is missing all the same stays empty without a word.
 *
 * @param folder where the tiles lie, with a slash at the end
 * @throws {Error} when `tiles.json` cannot be loaded; the map stays usable without streets
 */
export async function addStreets(L: typeof import('leaflet'), map: LeafletMap, folder: string): Promise<void> {
  const response = await fetch(`${folder}tiles.json`);
  if (!response.ok) throw new Error(`${folder}tiles.json: ${response.status}`);
  const { minZoom, maxZoom, box, date, attribution } = (await response.json()) as StreetTilesInfo;
  // protomaps-leaflet 5 extends the global L when it is called
  Object.assign(window, { L });
  const { leafletLayer } = await import('protomaps-leaflet');
  const layer = leafletLayer({
    url: toSource(folder) as never,
    flavor: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    lang: document.documentElement.lang,
    maxDataZoom: maxZoom,
    // a tile of data serves four tiles of the map, so the map's zooms are one more
    minNativeZoom: minZoom + 1,
    bounds: [
      [box.south, box.west],
      [box.north, box.east],
    ],
    attribution: `${toAttribution(attribution)} (${toEscaped(date)})`,
  }) as unknown as Layer;
  layer.addTo(map);
}

/** The one method that protomaps-leaflet calls on a source. Its own sources read an error page as if it were a tile. */
function toSource(folder: string) {
  return {
    async getZxy(z: number, x: number, y: number, signal?: AbortSignal) {
      const response = await fetch(`${folder}${z}/${x}/${y}.mvt`, signal ? { signal } : {});
      return response.ok ? { data: await response.arrayBuffer() } : undefined;
    },
  };
}

/** Leaflet prints the attribution as HTML; the licence wants the name to lead to its page. */
function toAttribution(text: string): string {
  return toEscaped(text).replace('© OpenStreetMap', `<a href="${OSM_COPYRIGHT}">© OpenStreetMap</a>`);
}

function toEscaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
