import { z } from 'zod';

/** Shape of every id: the folder name, permanent, the same in every language. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids that would collide with a page of the site. */
export const RESERVED_IDS = new Set([
  'offers',
  'actors',
  'contact-points',
  'places',
  'topics',
  'search',
  'terms',
  'guides',
  'first-steps',
  'folder',
  'calendar',
  'languages',
  'my-list',
  'translations',
  'fields',
  'measures',
  'gaps',
  'report',
  'figures',
  'data',
  'index',
  '404',
  'pagefind',
  'con',
  'nul',
  'aux',
  'prn',
]);

/** Reference to another record by its folder name. That the record exists is checked by `catalog.ts`. */
export const idSchema = z.string().regex(ID_PATTERN);

/** Proposes a valid id for a folder name that is none, for example "Ämter & Co" → "aemter-co". */
export function suggestId(name: string): string {
  const ascii = name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'neuer-eintrag';
}
