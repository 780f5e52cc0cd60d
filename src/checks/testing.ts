import type { Actor, Catalog, Content, ContactPoint, Offer, Page, Place, Topic } from '../domain/catalog.ts';
import { buildCatalog } from '../domain/catalog.ts';
import { actorFactsSchema } from '../domain/actor.ts';
import { contactPointFactsSchema } from '../domain/contact-point.ts';
import type { ContentIssue } from '../domain/issue.ts';
import { offerFactsSchema } from '../domain/offer.ts';
import { pageFactsSchema } from '../domain/page.ts';
import { placeFactsSchema } from '../domain/place.ts';
import type { ContentRecord, Words } from '../domain/record.ts';
import { siteSchema } from '../domain/site.ts';
import { topicSchema } from '../domain/topic.ts';
import { hashWords } from '../domain/translation.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import type { Check, CheckContext } from './check.ts';

/** Records and catalogs for the tests of the rules: valid as they are, a test overrides only what it talks about. */

const EVIDENCE = [{ title: 'Bote', date: '2026-05' }];

/** Words per locale; translations are given the hashes of today's German words. */
export type TestTexts = Partial<Record<LocaleSlug, Words>>;

interface Overrides {
  id?: string;
  facts?: Record<string, unknown>;
  texts?: TestTexts;
}

export function offer({ facts, ...over }: Overrides = {}): Offer {
  const needed = {
    actor: 'verein',
    topics: ['language'],
    audience: ['everyone'],
    cost: 'free',
    registration: 'none',
    serviceAreas: ['stadt'],
    status: 'active',
  };
  return record('offers', 'offer', offerFactsSchema.parse({ ...needed, evidence: EVIDENCE, ...facts }), over);
}

export function actor({ facts, ...over }: Overrides = {}): Actor {
  return record('actors', 'actor', actorFactsSchema.parse({ kind: 'association', evidence: EVIDENCE, ...facts }), {
    id: 'verein',
    ...over,
  });
}

export function contactPoint({ facts, ...over }: Overrides = {}): ContactPoint {
  return record('contact-points', 'contact-point', contactPointFactsSchema.parse({ evidence: EVIDENCE, ...facts }), over);
}

export function place({ facts, ...over }: Overrides = {}): Place {
  return record('places', 'place', placeFactsSchema.parse({ kind: 'office', evidence: EVIDENCE, ...facts }), over);
}

export function page({ facts, ...over }: Overrides = {}): Page {
  return record('pages', 'page', pageFactsSchema.parse({ order: 1, ...facts }), over);
}

export function topic(over: Partial<Topic> = {}): Topic {
  const data = topicSchema.parse({ order: 1, label: { de: 'Deutsch' }, question: { de: 'Wo?' }, icon: 'book', hue: 1, field: 'education' });
  return { ...data, id: 'language', file: 'content/topics/language.yaml', ...over };
}

/** A catalog of a town that only speaks German unless told. */
export function catalogOf(content: Partial<Omit<Content, 'site'>> & { site?: Record<string, unknown> }): Catalog {
  const site = siteSchema.parse({
    town: { de: 'Kleinbach' },
    region: { de: 'Möhre' },
    origin: 'https://lotse.kleinbach.example',
    locales: ['de'],
    timeZone: 'Europe/Berlin',
    map: { box: { west: 7.4, south: 54.4, east: 7.6, north: 54.6 } },
    areas: [{ id: 'stadt', kind: 'town', label: { de: 'Kleinbach' } }],
    emergencyNumbers: ['notruf-112'],
    ...content.site,
  });
  const geo = { stops: [], lines: [], labels: [], outline: [], outlineAttribution: undefined };
  return buildCatalog({
    geo,
    offer: [],
    actor: [],
    'contact-point': [],
    place: [],
    page: [],
    guide: [],
    term: [],
    topic: [],
    field: [],
    measure: [],
    figure: [],
    redirects: {},
    ...content,
    site,
  });
}

/** Findings of one rule, on 21 November 2026 unless told. */
export function run(check: Check, catalog: Catalog, context: Partial<CheckContext> = {}): ContentIssue[] {
  return check.run(catalog, { today: '2026-11-21', fixedTerms: {}, ...context });
}

/** Code and field of each finding, which is what most tests are about. */
export function summarize(issues: readonly ContentIssue[]): string[] {
  return issues.map(({ code, field }) => (field ? `${code} ${field}` : code));
}

function record<F>(folder: string, kind: string, facts: F, { id = 'eins', texts = {} }: Overrides): ContentRecord<F, never> {
  const german: Words = { title: 'Titel', summary: 'Kurz gesagt.', ...texts.de };
  const all = Object.entries({ ...texts, de: german }).map(([locale, words]) => {
    const of = Object.fromEntries(
      Object.entries(german).flatMap(([field, value]) => (value === undefined ? [] : [[field, hashWords(value)]])),
    );
    const translation = locale === 'de' ? undefined : { status: 'human', from: 'de', of, date: '2026-11-01' };
    return [locale, { words, translation, file: `content/${folder}/${id}/${kind}.${locale}.md` }];
  });
  return { id, file: `content/${folder}/${id}/${kind}.de.md`, facts, texts: Object.fromEntries(all) as ContentRecord<F, never>['texts'] };
}
