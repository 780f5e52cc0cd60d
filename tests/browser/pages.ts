import type { Page } from '@playwright/test';
import { readBuildDate } from '../../src/loading/build-date.ts';

/** Where the built site is served. */
export const ORIGIN = 'http://localhost:4321';

/** The languages that are switched on. */
export const LOCALES = ['de', 'de-simple', 'en', 'ar', 'fa', 'kmr', 'tr', 'pl', 'ru', 'uk', 'ro', 'bg'] as const;

/** One page of every kind, as path below the locale. */
export const PAGE_KINDS = {
  home: '',
  topics: 'topics/',
  topic: 'topics/language/',
  offers: 'offers/',
  offer: 'offers/vhs-integrationskurs/',
  actors: 'actors/',
  actor: 'actors/leine-vhs/',
  'contact points': 'contact-points/',
  'contact point': 'contact-points/integration-teilhabe-laatzen/',
  places: 'places/',
  place: 'places/stadthaus/',
  bilingual: 'offers/vhs-integrationskurs/with-german/',
  guides: 'guides/',
  guide: 'guides/flat/',
  'sensitive guide': 'guides/protection/',
  'first steps': 'first-steps/',
  calendar: 'calendar/',
  languages: 'languages/',
  language: 'languages/ar/',
  'my list': 'my-list/',
  folder: 'folder/',
  notice: 'offers/umsonstladen/notice/',
  words: 'terms/',
  word: 'terms/wohngeld/',
  translations: 'translations/',
  fields: 'fields/',
  field: 'fields/education-language/',
  measures: 'measures/',
  measure: 'measures/la-03/',
  report: `report/${readBuildDate().slice(0, 4)}/`,
  gaps: 'gaps/',
  figures: 'figures/',
  data: 'data/',
  search: 'search/',
  text: 'accessibility/',
} as const;

/** Pages of a language; German has no page with German beside it. */
export function pagesOf(locale: string): Record<string, string> {
  const { bilingual, ...pages } = PAGE_KINDS;
  return locale === 'de' ? pages : { ...pages, bilingual };
}

/** Opens the map of the places page and waits for its buttons. */
export async function openMap(page: Page, locale: string) {
  await page.goto(`${ORIGIN}/${locale}/places/`);
  await page.locator('[data-open]').click();
  await page.locator('.pin[role="button"]').first().waitFor();
}

/** Requests that leave this host, from now on. */
export function recordForeignRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url());
  });
  return foreign;
}

/** What the policy blocked and what failed in the page, from now on. */
export function recordFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}
