import type { z } from 'zod';
import { actorFactsSchema, type ActorWords } from './actor.ts';
import type { Actor, Content, ContactPoint, Field, Measure, Offer, Page, Place, Topic } from './catalog.ts';
import { contactPointFactsSchema, type ContactPointWords } from './contact-point.ts';
import { fieldFactsSchema, type FieldWords } from './field.ts';
import { KIND_NAMES, type Kind } from './kinds.ts';
import { measureFactsSchema, type MeasureWords } from './measure.ts';
import { offerFactsSchema, type OfferWords } from './offer.ts';
import { pageFactsSchema, type PageWords } from './page.ts';
import { placeFactsSchema, type PlaceWords } from './place.ts';
import type { ContentRecord } from './record.ts';
import { siteSchema, type Site } from './site.ts';
import { topicSchema } from './topic.ts';

/** Small valid content for unit tests: no more than the schemas demand. A test overrides only what it talks about. */
export function makeContent(over: Partial<Content> = {}): Content {
  return {
    site: makeSite(),
    geo: { stops: [], lines: [], labels: [], outline: [], outlineAttribution: undefined },
    offer: [],
    actor: [makeActor('vhs')],
    'contact-point': [makeContactPoint('emergency')],
    place: [],
    page: [],
    guide: [],
    term: [],
    topic: [makeTopic('language')],
    field: [makeField('education')],
    measure: [],
    figure: [],
    redirects: {},
    ...over,
  };
}

/** The ids of some content by kind, as the reader finds them. */
export function idsOf(content: Content): Record<Kind, Set<string>> {
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Set(content[kind].map(({ id }) => id))])) as Record<Kind, Set<string>>;
}

export function makeSite(over: Partial<z.input<typeof siteSchema>> = {}): Site {
  return siteSchema.parse({
    town: { de: 'Musterstadt' },
    region: { de: 'Musterland' },
    origin: 'https://lotse.example.org',
    locales: ['de', 'en', 'ar'],
    timeZone: 'Europe/Berlin',
    map: { box: { west: 9, south: 52, east: 10, north: 53 } },
    areas: [
      { id: 'town', kind: 'town', label: { de: 'Musterstadt' } },
      { id: 'mill-quarter', kind: 'district', label: { de: 'Mühlenviertel' } },
    ],
    emergencyNumbers: ['emergency'],
    ...over,
  });
}

export function makeOffer(id: string, over: Partial<z.input<typeof offerFactsSchema>> = {}): Offer {
  const facts = offerFactsSchema.parse({
    actor: 'vhs',
    topics: ['language'],
    audience: ['everyone'],
    cost: 'free',
    registration: 'none',
    serviceAreas: ['town'],
    status: 'active',
    evidence,
    ...over,
  });
  return makeRecord<typeof facts, OfferWords>(id, 'offers', facts);
}

export function makeActor(id: string, over: Partial<z.input<typeof actorFactsSchema>> = {}): Actor {
  const facts = actorFactsSchema.parse({ kind: 'association', evidence, ...over });
  return makeRecord<typeof facts, ActorWords>(id, 'actors', facts);
}

export function makeContactPoint(id: string, over: Partial<z.input<typeof contactPointFactsSchema>> = {}): ContactPoint {
  const facts = contactPointFactsSchema.parse({ evidence, ...over });
  return makeRecord<typeof facts, ContactPointWords>(id, 'contact-points', facts);
}

export function makePlace(id: string, over: Partial<z.input<typeof placeFactsSchema>> = {}): Place {
  const facts = placeFactsSchema.parse({ kind: 'library', evidence, ...over });
  return makeRecord<typeof facts, PlaceWords>(id, 'places', facts);
}

export function makePage(id: string, order: number): Page {
  const facts = pageFactsSchema.parse({ order });
  return makeRecord<typeof facts, PageWords>(id, 'pages', facts);
}

export function makeTopic(id: string, over: Partial<z.input<typeof topicSchema>> = {}): Topic {
  const data = { order: 1, label: { de: id }, question: { de: `${id}?` }, icon: 'book', hue: 200, field: 'education', ...over };
  return { ...topicSchema.parse(data), id, file: `content/topics/${id}.yaml` };
}

export function makeField(id: string, over: Partial<z.input<typeof fieldFactsSchema>> = {}): Field {
  const facts = fieldFactsSchema.parse({ number: 1, icon: 'school', ...over });
  return makeRecord<typeof facts, FieldWords>(id, 'fields', facts);
}

export function makeMeasure(id: string, over: Partial<z.input<typeof measureFactsSchema>> = {}): Measure {
  const facts = measureFactsSchema.parse({ concept: 'plan', field: 'education', status: 'unknown', scope: 'public', evidence, ...over });
  return makeRecord<typeof facts, MeasureWords>(id, 'measures', facts);
}

const evidence = [{ title: 'Flyer', date: '2025' }];

function makeRecord<F, W>(id: string, folder: string, facts: F): ContentRecord<F, W> {
  const file = `content/${folder}/${id}/record.de.md`;
  const words = { title: id, summary: 'Kurz gesagt.' } as W & { title: string; summary: string };
  return { id, file, facts, texts: { de: { words, translation: undefined, file } } };
}
