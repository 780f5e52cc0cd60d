/** What everybody may do with the texts and facts in `content/`; the README and the page about this site say the same. */
export const CONTENT_LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** Version of all files below `/<locale>/data/` and `/schemas/`. New fields keep it; whatever could break a program raises it. */
export const DATA_VERSION = '1';

/** Files for programs below `/<locale>/data/`. */
export const DATA_FILES = {
  hsds: 'hsds/index.json',
  places: 'places.geojson',
  offers: 'offers.csv',
  changes: 'changes.atom',
} as const;
