import type { Offer, Topic } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import { toContactPointCard, toOfferCard, type CardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import type { GuideLink } from './guide-pages.ts';
import { toGuideLink } from './guide-parts.ts';
import { toHueClass } from './icons.ts';
import { toTopicEntry, type SearchEntry } from './search-entry.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toLabel, type TextView } from './text.ts';

/** A tile: pictogram, what a person needs, how much there is. */
export interface TopicTile {
  href: string;
  label: TextView;
  question: TextView;
  icon: string;
  hueClass: string;
  count: string;
}

export interface TopicsPageView {
  shell: Shell;
  title: string;
  lead: string;
  tiles: TopicTile[];
  allOffers: Link;
}

export interface TopicPageView {
  shell: Shell;
  search: SearchEntry;
  trail: Link[];
  title: TextView;
  question: TextView;
  icon: string;
  hueClass: string;
  /** "12 Angebote" */
  count: string;
  notices: string;
  guides: GuideLink[];
  offers: CardView[];
  contacts: CardView[];
  related: TopicTile[];
}

export function toTopicTile(topic: Topic, { catalog, locale, t }: ViewContext): TopicTile {
  const offers = catalog.offersByTopic.get(topic.id)?.length ?? 0;
  const points = catalog.contactPointsByTopic.get(topic.id)?.length ?? 0;
  return {
    href: toRecordPath(locale, 'topic', topic.id),
    label: toLabel(topic.label, locale),
    question: toLabel(topic.question, locale),
    icon: topic.icon,
    hueClass: toHueClass(topic.hue),
    count: offers > 0 ? t('count.offers', { count: offers }) : t('count.contacts', { count: points }),
  };
}

export function toTopicsPage(context: ViewContext): TopicsPageView {
  const { catalog, locale, t } = context;
  const title = t('topics.title');
  return {
    shell: toShell({ path: ['topics'], title, description: t('topics.lead') }, context),
    title,
    lead: t('topics.lead'),
    tiles: [...catalog.topics.values()].map((topic) => toTopicTile(topic, context)),
    allOffers: { href: toPath(locale, 'offers'), label: { text: t('offers.title') } },
  };
}

export function toTopicPage(topic: Topic, context: ViewContext): TopicPageView {
  const { catalog, locale, t } = context;
  const offers = catalog.offersByTopic.get(topic.id) ?? [];
  const title = toLabel(topic.label, locale);
  const question = toLabel(topic.question, locale);
  return {
    shell: toShell({ path: ['topics', topic.id], title: title.text, description: question.text }, context),
    search: toTopicEntry(topic, context),
    trail: [{ href: toPath(locale, 'topics'), label: { text: t('nav.topics') } }],
    title,
    question,
    icon: topic.icon,
    hueClass: toHueClass(topic.hue),
    count: t('count.offers', { count: offers.length }),
    notices: `${toRecordPath(locale, 'topic', topic.id)}notice/`,
    guides: (catalog.guidesByTopic.get(topic.id) ?? []).map((guide) => toGuideLink(guide, context)),
    offers: sortForTopic(offers, topic.id, context).map((offer) => toOfferCard(offer, context)),
    contacts: (catalog.contactPointsByTopic.get(topic.id) ?? []).map((point) => toContactPointCard(point, context)),
    related: [...catalog.topics.values()]
      .filter(({ id, field }) => id !== topic.id && field === topic.field)
      .slice(0, 4)
      .map((other) => toTopicTile(other, context)),
  };
}

/** What surely takes place first, then what has this topic as its first, then by name. */
function sortForTopic(offers: readonly Offer[], topic: string, { locale, intlTag }: ViewContext): Offer[] {
  const rank = ({ facts }: Offer) => (facts.status === 'active' ? 0 : 2) + (facts.topics[0] === topic ? 0 : 1);
  const name = (offer: Offer) => textOf(offer, 'title', locale)?.text ?? '';
  return [...offers].sort((a, b) => rank(a) - rank(b) || name(a).localeCompare(name(b), intlTag));
}
