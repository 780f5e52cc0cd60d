import type { LocaleSlug } from './locales.ts';

/** URL folder of every kind of record that has pages of its own. */
export const SECTIONS = {
  offer: 'offers',
  actor: 'actors',
  'contact-point': 'contact-points',
  place: 'places',
  topic: 'topics',
  guide: 'guides',
  term: 'terms',
  field: 'fields',
  measure: 'measures',
} as const;

export type Section = keyof typeof SECTIONS;

/** A record as lists and redirects name it, for example `offers/umsonstladen`. */
export function toRecordKey(section: Section, id: string): string {
  return `${SECTIONS[section]}/${id}`;
}

/** Root-relative path of a page; always with a final slash, so that static hosts need no redirect. */
export function toPath(locale: LocaleSlug, ...parts: string[]): string {
  return `/${[locale, ...parts].join('/')}/`;
}

/** Path of the page of one record, for example `/ar/offers/umsonstladen/`. */
export function toRecordPath(locale: LocaleSlug, section: Section, id: string): string {
  return toPath(locale, SECTIONS[section], id);
}
