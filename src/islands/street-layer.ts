import type { Map as LeafletMap } from 'leaflet';

/** `tiles.json` beside the tiles: what the operator's command wrote. */
interface TilesInfo {
  maxZoom: number;
  date: string;
  attribution: string;
}

/** Draws the operator's street tiles below everything else; a tile that is missing stays empty without a word. */
export async function addStreets(L: typeof import('leaflet'), map: LeafletMap, folder: string): Promise<void> {
  const info = (await (await fetch(`${folder}tiles.json`)).json()) as TilesInfo;
  // protomaps-leaflet 5 extends the global L when it is called
  Object.assign(window, { L });
  const { leafletLayer } = await import('protomaps-leaflet');
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const source = {
    async getZxy(z: number, x: number, y: number, signal?: AbortSignal) {
      const response = await fetch(`${folder}${z}/${x}/${y}.mvt`, signal ? { signal } : {});
      return response.ok ? { data: await response.arrayBuffer() } : undefined;
    },
  };
  const layer = leafletLayer({
    url: source as never,
    flavor: isDark ? 'dark' : 'light',
    lang: document.documentElement.lang,
    maxDataZoom: info.maxZoom,
    attribution: `${info.attribution} (${info.date})`,
  }) as unknown as import('leaflet').Layer;
  layer.addTo(map);
}
