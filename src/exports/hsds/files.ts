import { CONTENT_LICENCE } from '../../domain/open-data.ts';
import { pickText } from '../../locales/localized.ts';
import { LOCALES } from '../../locales/locales.ts';
import { toPath } from '../../locales/urls.ts';
import { toContact } from './contacts.ts';
import type { HsdsContext } from './context.ts';
import { toLocation } from './location.ts';
import { toOrganization, toOrganizationHead } from './organization.ts';
import { toService, toServiceHead } from './service.ts';
import { toTaxonomies, toTaxonomyTerms } from './taxonomies.ts';

/** One file of the data set. */
export interface HsdsFile {
  /** From the folder of the data set, without `.json`: `services/<uuid>`. */
  path: string;
  json: object;
}

/**
 * The data set of one language as files, shaped like the HSDS API: `index` describes it, lists are a page each, every record has a
 * file. Lists hold heads, files whole records. `all` holds everything at once.
 */
export function listHsdsFiles(context: HsdsContext): HsdsFile[] {
  const { offers, actors } = context.catalog;
  const bundle = toBundle(context);
  const { services, organizations, locations, taxonomies, taxonomy_terms: terms } = bundle;
  return [
    { path: 'index', json: describeDataSet(context) },
    { path: 'all', json: bundle },
    { path: 'services', json: toPage([...offers.values()].map((offer) => toServiceHead(offer, context))) },
    { path: 'organizations', json: toPage([...actors.values()].map((actor) => toOrganizationHead(actor, context))) },
    { path: 'locations', json: toPage(locations) },
    { path: 'taxonomies', json: toPage(taxonomies) },
    { path: 'taxonomy_terms', json: toPage(terms) },
    ...toRecordFiles('services', services),
    ...toRecordFiles('organizations', organizations),
    ...toRecordFiles('locations', locations),
    ...toRecordFiles('taxonomies', taxonomies),
    ...toRecordFiles('taxonomy_terms', terms),
  ];
}

/** Everything in one object, for importers. Contacts that no record names, such as the emergency numbers, are only here. */
export function toBundle(context: HsdsContext) {
  const { offers, actors, places, contactPoints } = context.catalog;
  return {
    ...describeDataSet(context),
    services: [...offers.values()].map((offer) => toService(offer, context)),
    organizations: [...actors.values()].map((actor) => toOrganization(actor, context)),
    locations: [...places.values()].map((place) => toLocation(place, context)),
    contacts: [...contactPoints.values()].map((point) => toContact(point, context)),
    taxonomies: toTaxonomies(context),
    taxonomy_terms: toTaxonomyTerms(context),
  };
}

/** Answer of an HSDS API about itself, with what a user of the data must know. */
export function describeDataSet({ catalog: { site }, locale, today }: HsdsContext) {
  const home = site.origin + toPath(locale, 'data');
  return {
    version: '3.1',
    profile: home,
    openapi_url: 'https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json',
    url: `${home}hsds/all.json`,
    publisher: `Lotse ${pickText(site.town, locale)!.text}`,
    license: CONTENT_LICENCE.name,
    license_url: CONTENT_LICENCE.url,
    language: LOCALES[locale].tag,
    generated: today,
  };
}

function toRecordFiles(folder: string, records: readonly { id: string }[]): HsdsFile[] {
  return records.map((record) => ({ path: `${folder}/${record.id}`, json: record }));
}

/** A list as the only page there is. */
function toPage(contents: readonly object[]) {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}
