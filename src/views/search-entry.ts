import type { Actor, Catalog, ContactPoint, Guide, Offer, Page, Place, Term, Topic } from '../domain/catalog.ts';
import { pickAll } from '../domain/catalog.ts';
import { listOf, type ContentRecord } from '../domain/record.ts';
import type { ViewContext } from './context.ts';

/** Kinds of pages that the search finds. */
export const SEARCH_KINDS = ['offer', 'contact-point', 'guide', 'place', 'actor', 'topic', 'term', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What holds of an offer, a place or a contact point: the last row of the search's filters. */
export const SEARCH_FACTS = ['free', 'childcare', 'women-only', 'wheelchair'] as const;
type SearchFact = (typeof SEARCH_FACTS)[number];

/** What the search index learns about a page beside its text. */
export interface SearchEntry {
  kind: SearchKind;
  /**
   * Words that people type but no page shows: the editors' search words, and the German ones on every page, because readers copy German
   * words from letters.
   */
  words: string;
  /** `name:value`, separated by blanks. */
  facets: string;
}

export function toOfferEntry(offer: Offer, context: ViewContext): SearchEntry {
  const { topics, audience, languages, serviceAreas, cost, childcare, genderSpace, accessibility } = offer.facts;
  const places = pickAll(context.catalog.places, offer.facts.places);
  return {
    kind: 'offer',
    words: toWords(offer, context),
    facets: toFacets({
      topic: topics,
      audience,
      language: languages,
      district: [...places.map(({ facts }) => facts.district), ...serviceAreas],
      fact: facts({
        free: cost === 'free',
        childcare: childcare === 'yes',
        'women-only': genderSpace === 'women-only',
        wheelchair: accessibility?.wheelchair === 'yes' || places.some(isStepFree),
      }),
    }),
  };
}

export function toContactPointEntry(point: ContactPoint, context: ViewContext): SearchEntry {
  const place = context.catalog.places.get(point.facts.place ?? '');
  return {
    kind: 'contact-point',
    words: toWords(point, context),
    facets: toFacets({
      topic: point.facts.topics,
      language: point.facts.languages,
      district: [place?.facts.district],
      fact: facts({ wheelchair: place !== undefined && isStepFree(place) }),
    }),
  };
}

export function toPlaceEntry(place: Place, context: ViewContext): SearchEntry {
  return {
    kind: 'place',
    words: toWords(place, context),
    facets: toFacets({
      topic: topicsOf(context.catalog.offersByPlace.get(place.id)),
      district: [place.facts.district],
      fact: facts({ wheelchair: isStepFree(place) }),
    }),
  };
}

export function toActorEntry(actor: Actor, context: ViewContext): SearchEntry {
  return {
    kind: 'actor',
    words: toWords(actor, context),
    facets: toFacets({ topic: topicsOf(context.catalog.offersByActor.get(actor.id)), language: actor.facts.languages }),
  };
}

export function toTopicEntry({ id, keywords, label }: Topic, { locale }: ViewContext): SearchEntry {
  const own = keywords?.[locale] ?? [];
  const german = locale === 'de' ? [] : [label.de, ...(keywords?.de ?? [])];
  return { kind: 'topic', words: [...own, ...german].join(', '), facets: toFacets({ topic: [id] }) };
}

export function toTermEntry(term: Term, context: ViewContext): SearchEntry {
  return { kind: 'term', words: [toWords(term, context), ...term.facts.alsoCalled].join(', '), facets: '' };
}

export function toGuideEntry(guide: Guide, context: ViewContext): SearchEntry {
  return { kind: 'guide', words: toWords(guide, context), facets: toFacets({ topic: guide.facts.topics, audience: guide.facts.audience }) };
}

export function toPageEntry(page: Page, context: ViewContext): SearchEntry {
  return { kind: 'page', words: toWords(page, context), facets: '' };
}

function toWords(record: ContentRecord<unknown, { title: string; keywords?: string[] | undefined }>, { locale }: ViewContext): string {
  const own = listOf(record, 'keywords', locale);
  const german = locale === 'de' ? [] : [record.texts.de?.words.title, ...(listOf(record, 'keywords', 'de')?.items ?? [])];
  return [...(own && !own.isFallback ? own.items : []), ...german].filter(Boolean).join(', ');
}

function toFacets(values: Record<string, readonly (string | undefined)[] | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, list]) => [...new Set(list)].filter((value) => value !== undefined).map((value) => `${name}:${value}`))
    .join(' ');
}

function facts(known: Partial<Record<SearchFact, boolean>>): SearchFact[] {
  return SEARCH_FACTS.filter((fact) => known[fact]);
}

function isStepFree({ facts: { accessibility } }: Place): boolean {
  return accessibility?.wheelchair === 'yes';
}

function topicsOf(offers: readonly Offer[] = []): string[] {
  return offers.flatMap(({ facts: { topics } }) => topics);
}

/** All facet values that some page has: filter → values. */
export function listFacetValues({ offers, contactPoints, places, actors }: Catalog, context: ViewContext): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  const entries = [
    ...[...offers.values()].map((record) => toOfferEntry(record, context)),
    ...[...contactPoints.values()].map((record) => toContactPointEntry(record, context)),
    ...[...places.values()].map((record) => toPlaceEntry(record, context)),
    ...[...actors.values()].map((record) => toActorEntry(record, context)),
  ];
  for (const facet of entries.flatMap(({ facets }) => facets.split(' ').filter(Boolean))) {
    const [name, value] = facet.split(':') as [string, string];
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return values;
}
