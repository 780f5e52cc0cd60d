import { findDated } from '../domain/agenda.ts';
import type { Actor, Catalog, ContactPoint, Offer, Topic } from '../domain/catalog.ts';
import { fieldOf, helpDeskOf, pickAll } from '../domain/catalog.ts';
import { textOf, type ContentRecord } from '../domain/record.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toPath, toRecordKey, toRecordPath, type Section } from '../locales/urls.ts';
import { toContactCard, toHostName, type ContactCardView } from './contact-card.ts';
import type { ViewContext } from './context.ts';
import { toHueClass } from './icons.ts';
import { renderMarkdown, type InlineTerm } from './markdown.ts';
import { toOfferFacts, type FactView } from './offer-facts.ts';
import { toOfferEntry, type SearchEntry } from './search-entry.ts';
import { toOpenView, type OpenView } from './open-view.ts';
import { toRecordLink, toTopicLink } from './record-link.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toInlineTerms, toTermLinks } from './term-pages.ts';
import { toGermanText, toText, type TextView } from './text.ts';
import { toTranslationNotice, type TranslationNotice } from './translation-notice.ts';
import { toTruth, type TruthView } from './truth.ts';

export interface OfferPageView {
  shell: Shell;
  search: SearchEntry;
  trail: Link[];
  title: TextView;
  /** The name on the door, when the title is translated. */
  germanTitle: TextView | undefined;
  summary: TextView | undefined;
  icon: string;
  hueClass: string;
  notice: TranslationNotice | undefined;
  /** "macht gerade Pause", "ist geplant", "wir wissen nicht, ob es das noch gibt". */
  statusLine: string | undefined;
  facts: FactView[];
  contacts: ContactCardView[];
  /** Says that the contacts are not the offer's own. */
  contactHint: string | undefined;
  /** Website of the actor, where no contact of the actor is known. */
  website: { href: string; display: string } | undefined;
  online: string | undefined;
  phrase: { german: TextView; meaning: string | undefined } | undefined;
  /** The page with German beside it; `undefined` on German pages and where nothing is translated. */
  bilingual: string | undefined;
  /** Page with a notice and a card to print. */
  notices: string;
  /** Key of the record on the reader's own list. */
  keep: string;
  body: { html: string; lang?: string; dir?: 'ltr' | 'rtl' } | undefined;
  /** German words in it that are explained. */
  terms: Link[];
  actor: Link | undefined;
  topics: Link[];
  /** Measures of town or region that it belongs to. */
  measures: Link[];
  truth: TruthView;
  /** For "open now"; `undefined` where no hours are sure. */
  open: OpenView | undefined;
  /** Calendar file of its dates. */
  calendar: string | undefined;
  related: Link[];
}

const RELATED_LIMIT = 2;

export function toOfferPage(offer: Offer, context: ViewContext): OfferPageView {
  const { catalog, locale } = context;
  const topics = pickAll(catalog.topics, offer.facts.topics);
  const title = toText(textOf(offer, 'title', locale)!, locale);
  const summary = textOf(offer, 'summary', locale);
  const germanTitle = textOf(offer, 'title', 'de')!.text;
  const actor = catalog.actors.get(offer.facts.actor);
  const { points, hint } = findContacts(offer, context);
  return {
    shell: toShell(
      {
        path: ['offers', offer.id],
        title: title.text,
        description: summary?.text ?? title.text,
        translatedIn: Object.keys(offer.texts) as LocaleSlug[],
      },
      context,
    ),
    search: toOfferEntry(offer, context),
    trail: toTopicTrail(topics[0], context),
    title,
    germanTitle: germanTitle === title.text ? undefined : toGermanText(germanTitle, locale),
    summary: summary && toText(summary, locale),
    icon: topics[0]?.icon ?? 'circle',
    hueClass: toHueClass(topics[0]?.hue ?? 0),
    notice: toTranslationNotice(offer, context),
    statusLine: toStatusLine(offer, context),
    facts: toOfferFacts(offer, context),
    contacts: points.map((point) => toContactCard(point, context)),
    contactHint: hint,
    website: hint && actor?.facts.website ? { href: actor.facts.website, display: toHostName(actor.facts.website) } : undefined,
    online: offer.facts.online,
    phrase: toPhrase(offer, context),
    notices: `${toRecordPath(locale, 'offer', offer.id)}notice/`,
    keep: toRecordKey('offer', offer.id),
    bilingual: toBilingualPath('offer', offer, context),
    body: toBody(offer, locale, locale === 'de' ? toInlineTerms(offer.texts.de?.words.body ?? '', context) : []),
    terms: locale === 'de' ? [] : toTermLinks(offer, context),
    actor: actor && toRecordLink('actor', actor, locale),
    topics: toTopicLinks(offer, topics, context),
    measures: (catalog.measuresByOffer.get(offer.id) ?? []).map((measure) => toRecordLink('measure', measure, locale)),
    truth: toTruth(offer.facts, context),
    open: toOpenView(offer, context),
    calendar: findDated(catalog).includes(offer) ? `${toRecordPath(locale, 'offer', offer.id)}dates.ics` : undefined,
    related: findRelated(offer, context).map((other) => toRecordLink('offer', other, locale)),
  };
}

/** Topics of an offer, then its field of action. */
function toTopicLinks(offer: Offer, topics: readonly Topic[], { catalog, locale }: ViewContext): Link[] {
  const field = fieldOf(catalog, offer);
  return [...topics.map((topic) => toTopicLink(topic, locale)), ...(field ? [toRecordLink('field', field, locale)] : [])];
}

/** Where a record stands with German beside it. */
export function toBilingualPath(section: Section, record: ContentRecord<unknown, unknown>, { locale }: ViewContext): string | undefined {
  return locale !== 'de' && record.texts[locale] ? `${toRecordPath(locale, section, record.id)}with-german/` : undefined;
}

/** Way back: topics, then the first topic of the record. */
export function toTopicTrail(topic: Topic | undefined, { locale, t }: ViewContext): Link[] {
  const root = { href: toPath(locale, 'topics'), label: { text: t('nav.topics') } };
  return topic ? [root, toTopicLink(topic, locale)] : [root];
}

/** Body of a record in the best language there is. */
export function toBody(
  record: ContentRecord<unknown, object>,
  locale: LocaleSlug,
  terms: readonly InlineTerm[] = [],
): OfferPageView['body'] {
  const body = textOf(record, 'body', locale);
  if (!body) return undefined;
  const { lang, dir } = toText(body, locale);
  return { html: renderMarkdown(body.text, body.locale, terms), ...(lang && { lang }), ...(dir && { dir }) };
}

function toStatusLine({ facts }: Offer, { t }: ViewContext): string | undefined {
  if (facts.status === 'paused') return t('offer.paused');
  if (facts.status === 'planned') return t('offer.planned');
  if (facts.status === 'unknown') return t('truth.uncertain');
  return undefined;
}

function toPhrase(offer: Offer, { locale }: ViewContext): OfferPageView['phrase'] {
  const german = textOf(offer, 'phrase', 'de');
  if (!german) return undefined;
  const meaning = textOf(offer, 'phrase', locale);
  return {
    german: toGermanText(german.text, locale),
    meaning: locale === 'de' || !meaning || meaning.isFallback ? undefined : meaning.text,
  };
}

/** Contact points of an actor: those it lists, else those that name it. */
export function contactsOf({ id, facts }: Actor, catalog: Catalog): ContactPoint[] {
  const listed = pickAll(catalog.contactPoints, facts.contactPoints);
  return listed.length > 0 ? listed : (catalog.contactPointsByActor.get(id) ?? []);
}

/** The offer's own contact points, else those of its actor, else those of the greater actor, else the town's help desk. */
function findContacts(offer: Offer, { catalog, t }: ViewContext): { points: ContactPoint[]; hint: string | undefined } {
  const own = pickAll(catalog.contactPoints, offer.facts.contactPoints);
  if (own.length > 0) return { points: own, hint: undefined };
  const actor = catalog.actors.get(offer.facts.actor);
  for (const candidate of [actor, catalog.actors.get(actor?.facts.partOf ?? '')]) {
    const points = candidate ? contactsOf(candidate, catalog) : [];
    if (points.length > 0) return { points: points.slice(0, 1), hint: undefined };
  }
  const points = helpDeskOf(catalog);
  return { points, hint: t(points.length > 0 ? 'contact.askTown' : 'contact.none') };
}

/**
 * Offers of the same first topic: at the same place, then what runs, then the rest. The list is walked from the offer itself on, so
 * that not every page shows the same three, and no further than needed.
 */
function findRelated(offer: Offer, { catalog }: ViewContext): Offer[] {
  const [topic = ''] = offer.facts.topics;
  const peers = catalog.offersByTopic.get(topic) ?? [];
  const start = peers.indexOf(offer) + 1;
  const neighbours = offer.facts.places.flatMap((place) => catalog.offersByPlace.get(place) ?? []);
  const found = new Set<Offer>();
  const take = (candidates: Iterable<Offer>, fits: (other: Offer) => boolean) => {
    for (const other of candidates) {
      if (found.size === RELATED_LIMIT) return;
      if (other !== offer && fits(other)) found.add(other);
    }
  };
  take(neighbours, ({ facts }) => facts.topics.includes(topic));
  take(rotate(peers, start), ({ facts }) => facts.status === 'active');
  take(rotate(peers, start), () => true);
  return [...found];
}

function* rotate<T>(items: readonly T[], start: number): Generator<T> {
  for (let step = 0; step < items.length; step += 1) yield items[(start + step) % items.length]!;
}
