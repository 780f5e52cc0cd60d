import type { ActorFacts, ActorWords } from './actor.ts';
import type { ContactPointFacts, ContactPointWords } from './contact-point.ts';
import type { FieldFacts, FieldWords } from './field.ts';
import type { FigureData } from './figure.ts';
import type { Geo, Stop } from './geo.ts';
import type { GuideFacts, GuideWords } from './guide.ts';
import type { MeasureFacts, MeasureWords } from './measure.ts';
import type { OfferFacts, OfferWords } from './offer.ts';
import type { PageFacts, PageWords } from './page.ts';
import type { PlaceFacts, PlaceWords } from './place.ts';
import type { ContentRecord } from './record.ts';
import type { Site } from './site.ts';
import type { TermFacts, TermWords } from './term.ts';
import type { TopicData } from './topic.ts';

export type Offer = ContentRecord<OfferFacts, OfferWords>;
export type Actor = ContentRecord<ActorFacts, ActorWords>;
export type ContactPoint = ContentRecord<ContactPointFacts, ContactPointWords>;
export type Place = ContentRecord<PlaceFacts, PlaceWords>;
export type Page = ContentRecord<PageFacts, PageWords>;
export type Guide = ContentRecord<GuideFacts, GuideWords>;
export type Term = ContentRecord<TermFacts, TermWords>;
export type Topic = TopicData & { id: string; file: string };
export type Field = ContentRecord<FieldFacts, FieldWords>;
export type Measure = ContentRecord<MeasureFacts, MeasureWords>;
export type Figure = FigureData & { id: string; file: string };

/** What the reader hands over: every record that could be parsed, nothing joined yet. */
export interface Content {
  site: Site;
  geo: Geo;
  offer: Offer[];
  actor: Actor[];
  'contact-point': ContactPoint[];
  place: Place[];
  page: Page[];
  guide: Guide[];
  term: Term[];
  topic: Topic[];
  field: Field[];
  measure: Measure[];
  figure: Figure[];
  /** Old path → new path, both `folder/id`. */
  redirects: Record<string, string>;
}

/** The whole content, joined by id. References lead to records or are left out (the check has reported them as errors). */
export interface Catalog {
  site: Site;
  geo: Geo;
  offers: Map<string, Offer>;
  actors: Map<string, Actor>;
  contactPoints: Map<string, ContactPoint>;
  places: Map<string, Place>;
  pages: Map<string, Page>;
  /** In the editors' order. */
  guides: Map<string, Guide>;
  /** German words that stand on letters, by id. */
  terms: Map<string, Term>;
  /** In the editors' order. */
  topics: Map<string, Topic>;
  /** By number. */
  fields: Map<string, Field>;
  /** As the concepts of `site.yaml` follow each other, and by number. */
  measures: Map<string, Measure>;
  /** In the editors' order. */
  figures: Map<string, Figure>;
  stops: Map<string, Stop>;
  guidesByTopic: Map<string, Guide[]>;
  offersByActor: Map<string, Offer[]>;
  offersByTopic: Map<string, Offer[]>;
  offersByPlace: Map<string, Offer[]>;
  offersByContactPoint: Map<string, Offer[]>;
  actorsByPlace: Map<string, Actor[]>;
  contactPointsByActor: Map<string, ContactPoint[]>;
  contactPointsByPlace: Map<string, ContactPoint[]>;
  contactPointsByTopic: Map<string, ContactPoint[]>;
  partsByActor: Map<string, Actor[]>;
  /** Offers by field of action, see `fieldOf`. */
  offersByField: Map<string, Offer[]>;
  measuresByField: Map<string, Measure[]>;
  measuresByActor: Map<string, Measure[]>;
  measuresByOffer: Map<string, Measure[]>;
  redirects: Record<string, string>;
}

/** Joins the content by id. Pure and linear; call it once per build and hand the result round. */
export function buildCatalog(content: Content): Catalog {
  const offers = content.offer.filter(({ facts }) => facts.status !== 'defunct');
  const contactPoints = content['contact-point'];
  const topics = byId([...content.topic].sort((a, b) => a.order - b.order));
  const fields = byId([...content.field].sort((a, b) => a.facts.number - b.facts.number));
  const measures = sortMeasures(content);
  const guides = [...content.guide].sort((a, b) => a.facts.order - b.facts.order);
  return {
    site: content.site,
    geo: content.geo,
    offers: byId(offers),
    actors: byId(content.actor),
    contactPoints: byId(contactPoints),
    places: byId(content.place),
    pages: byId([...content.page].sort((a, b) => a.facts.order - b.facts.order)),
    guides: byId(guides),
    terms: byId(content.term),
    topics,
    fields,
    measures: byId(measures),
    figures: byId([...content.figure].sort((a, b) => a.order - b.order)),
    stops: byId(content.geo.stops),
    guidesByTopic: groupBy(guides, ({ facts }) => facts.topics),
    offersByActor: groupBy(offers, ({ facts }) => [facts.actor]),
    offersByTopic: groupBy(offers, ({ facts }) => facts.topics),
    offersByPlace: groupBy(offers, ({ facts }) => facts.places),
    offersByContactPoint: groupBy(offers, ({ facts }) => facts.contactPoints),
    actorsByPlace: groupBy(content.actor, ({ facts }) => facts.places),
    contactPointsByActor: groupBy(contactPoints, ({ facts }) => (facts.actor ? [facts.actor] : [])),
    contactPointsByPlace: groupBy(contactPoints, ({ facts }) => (facts.place ? [facts.place] : [])),
    contactPointsByTopic: groupBy(contactPoints, ({ facts }) => facts.topics),
    offersByField: groupBy(offers, (offer) => fieldIdOf(offer, topics)),
    measuresByField: groupBy(measures, ({ facts }) => [facts.field]),
    measuresByActor: groupBy(measures, ({ facts }) => facts.actors),
    measuresByOffer: groupBy(measures, ({ facts }) => facts.offers),
    partsByActor: groupBy(content.actor, ({ facts }) => (facts.partOf ? [facts.partOf] : [])),
    redirects: content.redirects,
  };
}

/** The records of some ids, in that order; ids that lead nowhere are skipped. */
export function pickAll<T>(map: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => map.get(id) ?? []);
}

/** Contact points for everything that has none of its own: one, or none where the town has named none. */
export function helpDeskOf({ contactPoints, site }: Catalog): ContactPoint[] {
  return pickAll(contactPoints, site.helpDesk ? [site.helpDesk] : []);
}

/** Field of action of an offer: its own, or that of its first topic. */
export function fieldOf(catalog: Catalog, offer: Offer): Field | undefined {
  return catalog.fields.get(fieldIdOf(offer, catalog.topics)[0] ?? '');
}

function fieldIdOf({ facts }: Offer, topics: ReadonlyMap<string, Topic>): string[] {
  const id = facts.field ?? topics.get(facts.topics[0] ?? '')?.field;
  return id === undefined ? [] : [id];
}

function sortMeasures({ measure, site }: Content): Measure[] {
  const placeOf = ({ facts }: Measure) => site.concepts.findIndex(({ id }) => id === facts.concept);
  return [...measure].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.facts.number ?? Infinity) - (b.facts.number ?? Infinity) || (a.id < b.id ? -1 : 1),
  );
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function groupBy<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}
