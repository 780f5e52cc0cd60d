/** `public/tiles/tiles.json`: what the operator's command wrote about the street tiles beside it, and what the map needs to draw them. */
export interface StreetTilesInfo {
  /** Zooms of the data; on the map everything is one zoom more, because one tile of data serves four tiles of the map. */
  minZoom: number;
  maxZoom: number;
  /** Where every tile of these zooms exists. Nothing is asked for outside. */
  box: { west: number; south: number; east: number; north: number };
  /** Day of the data, YYYY-MM-DD. */
  date: string;
  /** Who made the data, and their licence; plain text. */
  attribution: string;
}
