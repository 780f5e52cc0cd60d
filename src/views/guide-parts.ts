import type { Catalog, ContactPoint, Guide, Offer } from '../domain/catalog.ts';
import { helpDeskOf, pickAll } from '../domain/catalog.ts';
import { readGuideParts, withoutParts, type GuidePart } from '../domain/guide-parts.ts';
import { textOf } from '../domain/record.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toRecordPath } from '../locales/urls.ts';
import { toContactPointCard, toShortOfferCard, type CardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { formatPartialDate } from './format.ts';
import { renderMarkdown, type InlineTerm } from './markdown.ts';
import type { Link } from './shell.ts';
import { toInlineTerms, toTermLink } from './term-pages.ts';
import { toGermanText, toLabel, toText, type TextView } from './text.ts';

/** One part of a guide, ready to print. HTML comes from `renderMarkdown`. */
export type GuidePartView =
  | { part: 'Text'; html: string }
  | { part: 'Steps'; steps: { name: string; html: string }[] }
  | { part: 'Documents'; items: string[] }
  | { part: 'Offers'; cards: CardView[]; more: Link | undefined; ask: CardView[] }
  | { part: 'ContactPoints'; title: string; cards: CardView[]; more: Link | undefined }
  | { part: 'Terms'; links: Link[] }
  | { part: 'AsOf'; text: string; link: { href: string; name: TextView } }
  | { part: 'Guide'; href: string; title: TextView; summary: TextView; icon: string };

/** The parts of a guide in the best language there is, with that language where it is not the page's own. */
export interface GuideBodyView {
  parts: GuidePartView[];
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

const MOST_CARDS = 6;

export function toGuideBody(guide: Guide, context: ViewContext): GuideBodyView {
  const body = textOf(guide, 'body', context.locale);
  if (!body) return { parts: [] };
  const terms = body.locale === 'de' ? toInlineTerms(withoutParts(body.text), context) : [];
  const { lang, dir } = toText(body, context.locale);
  return {
    parts: readGuideParts(body.text).parts.map((part) => toPart(part, openRenderer(body.locale, terms), context)),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}

/** Renders pieces of one text one after the other: a word is linked where it stands first in the whole. */
function openRenderer(locale: LocaleSlug, terms: InlineTerm[]): (markdown: string) => string {
  return (markdown) => {
    const html = renderMarkdown(markdown, locale, terms);
    for (const term of terms.filter(({ href }) => html.includes(`href="${href}"`))) terms.splice(terms.indexOf(term), 1);
    return html;
  };
}

function toPart(part: GuidePart, render: (markdown: string) => string, context: ViewContext): GuidePartView {
  const { catalog, locale, t, intlTag } = context;
  switch (part.part) {
    case 'Text':
      return { part: 'Text', html: render(part.text) };
    case 'Steps':
      return { part: 'Steps', steps: part.steps.map(({ name, text }) => ({ name, html: render(text) })) };
    case 'Documents':
      return { part: 'Documents', items: part.items.map((item) => render(item).replace(/^<p>|<\/p>\s*$/g, '')) };
    case 'Offers': {
      const offers = findOffers(part, catalog);
      return {
        part: 'Offers',
        cards: offers.slice(0, MOST_CARDS).map((offer) => toShortOfferCard(offer, context)),
        more: part.topic && offers.length > MOST_CARDS ? toTopicLink(part.topic, context) : undefined,
        // a gap is said, and somebody named who can be asked
        ask: offers.length === 0 ? helpDeskOf(catalog).map((point) => toContactPointCard(point, context)) : [],
      };
    }
    case 'ContactPoints': {
      const points = findContactPoints(part, catalog);
      return {
        part: 'ContactPoints',
        title: t('topic.contactPoints'),
        cards: points.slice(0, MOST_CARDS).map((point) => toContactPointCard(point, context)),
        more: part.topic && points.length > MOST_CARDS ? toTopicLink(part.topic, context) : undefined,
      };
    }
    case 'Emergency':
      return {
        part: 'ContactPoints',
        title: t('emergency.title'),
        cards: pickAll(catalog.contactPoints, catalog.site.emergencyNumbers).map((point) => toContactPointCard(point, context)),
        more: undefined,
      };
    case 'Terms':
      return {
        part: 'Terms',
        links: pickAll(catalog.terms, part.ids).map((term) => toTermLink(term, context)),
      };
    case 'AsOf':
      return {
        part: 'AsOf',
        text: t('guide.asOf', { date: formatPartialDate(part.date, intlTag) }),
        link: { href: part.url, name: toGermanText(part.name, locale) },
      };
    case 'Guide':
      return { part: 'Guide', ...toGuideLink(catalog.guides.get(part.id)!, context) };
  }
}

/** A guide as a link with what it is about. */
export function toGuideLink(guide: Guide, { locale }: ViewContext): { href: string; title: TextView; summary: TextView; icon: string } {
  return {
    href: toRecordPath(locale, 'guide', guide.id),
    title: toText(textOf(guide, 'title', locale)!, locale),
    summary: toText(textOf(guide, 'summary', locale)!, locale),
    icon: guide.facts.icon,
  };
}

/** Offers that a part asks for; what surely takes place comes first. */
function findOffers(part: Extract<GuidePart, { part: 'Offers' }>, catalog: Catalog): Offer[] {
  if (part.ids) return pickAll(catalog.offers, part.ids);
  return (catalog.offersByTopic.get(part.topic ?? '') ?? [])
    .filter(({ facts }) => !part.audience || facts.audience.includes(part.audience))
    .sort((a, b) => Number(b.facts.status === 'active') - Number(a.facts.status === 'active'));
}

function findContactPoints(part: Extract<GuidePart, { part: 'ContactPoints' }>, catalog: Catalog): ContactPoint[] {
  return part.ids ? pickAll(catalog.contactPoints, part.ids) : (catalog.contactPointsByTopic.get(part.topic ?? '') ?? []);
}

function toTopicLink(id: string, { catalog, locale, t }: ViewContext): Link {
  const topic = catalog.topics.get(id)!;
  return { href: toRecordPath(locale, 'topic', id), label: { text: t('guide.allOf', { topic: toLabel(topic.label, locale).text }) } };
}
