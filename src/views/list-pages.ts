import { LOCALES } from '../locales/locales.ts';
import { toPath } from '../locales/urls.ts';
import { pickAll } from '../domain/catalog.ts';
import { textOf, type ContentRecord } from '../domain/record.ts';
import { toActorCard, toContactPointCard, toOfferCard, toPlaceCard, type CardView } from './cards.ts';
import { townName, type ViewContext } from './context.ts';
import {
  audienceFilter,
  costFilter,
  dayFilter,
  districtFilter,
  hasChoice,
  languageFilter,
  sortOptions,
  topicFilter,
  type FilterView,
} from './filters.ts';
import { toDistrictLabel } from './place-lines.ts';
import { toShell, type Shell } from './shell.ts';
import { toLabel, type TextView } from './text.ts';

/** Cards under a heading; lists without groups have one without a title. */
export interface CardGroup {
  id: string | undefined;
  title: TextView | undefined;
  cards: CardView[];
}

export interface ListPageView {
  shell: Shell;
  title: string;
  lead: string;
  filters: FilterView[];
  groups: CardGroup[];
  total: number;
}

export function toOffersPage(context: ViewContext): ListPageView {
  const { catalog, t } = context;
  const cards = sortByTitle([...catalog.offers.values()], context).map((offer) => toOfferCard(offer, context));
  return {
    ...toHead('offers', t('offers.title'), t('offers.lead', { town: townName(context) }), context),
    filters: [
      topicFilter(cards, context),
      audienceFilter(cards, context),
      languageFilter(cards, context),
      districtFilter(cards, context),
      costFilter(cards, context),
    ].filter(hasChoice),
    groups: [{ id: undefined, title: undefined, cards }],
    total: cards.length,
  };
}

export function toActorsPage(context: ViewContext): ListPageView {
  const { catalog, t } = context;
  const cards = sortByTitle([...catalog.actors.values()], context).map((actor) => toActorCard(actor, context));
  const kinds = [...new Set(cards.map(({ filters }) => filters['kind']!))].map((kind) => ({
    value: kind,
    label: { text: t(`actorKind.${kind}` as 'actorKind.church') },
  }));
  return {
    ...toHead('actors', t('actors.title', { town: townName(context) }), t('actors.lead'), context),
    filters: [{ name: 'kind', label: t('search.kind'), options: sortOptions(kinds, context) }, topicFilter(cards, context)].filter(
      hasChoice,
    ),
    groups: [{ id: undefined, title: undefined, cards }],
    total: cards.length,
  };
}

export interface ContactPointsPageView extends ListPageView {
  /** File with all of them for an address book. */
  vcard: string;
  /** Page with everybody by language. */
  languages: string;
}

/** Emergency numbers and hotlines first, then every topic with its contact points; a contact point stands under its first topic. */
export function toContactPointsPage(context: ViewContext): ContactPointsPageView {
  const { catalog, t, locale } = context;
  const points = sortByTitle([...catalog.contactPoints.values()], context);
  const isHotline = ({ id, facts }: (typeof points)[number]) => facts.kind !== 'desk' || catalog.site.emergencyNumbers.includes(id);
  const group = (id: string, title: TextView, members: typeof points): CardGroup => ({
    id,
    title,
    cards: members.map((point) => toContactPointCard(point, context)),
  });
  const groups = [
    group('hotlines', { text: t('contacts.emergency') }, [
      ...pickAll(catalog.contactPoints, catalog.site.emergencyNumbers),
      ...points.filter((point) => isHotline(point) && !catalog.site.emergencyNumbers.includes(point.id)),
    ]),
    ...[...catalog.topics.values()].map((topic) =>
      group(
        topic.id,
        toLabel(topic.label, locale),
        points.filter((point) => !isHotline(point) && point.facts.topics[0] === topic.id),
      ),
    ),
    group(
      'general',
      { text: t('contacts.general') },
      points.filter((point) => !isHotline(point) && point.facts.topics.length === 0),
    ),
  ].filter(({ cards }) => cards.length > 0);
  const cards = groups.flatMap((entry) => entry.cards);
  return {
    vcard: `${toPath(locale, 'contact-points')}all.vcf`,
    languages: toPath(locale, 'languages'),
    ...toHead('contact-points', t('contacts.title'), t('contacts.lead'), context),
    filters: [
      languageFilter(cards, context),
      topicFilter(cards, context),
      districtFilter(cards, context),
      dayFilter(cards, context),
    ].filter(hasChoice),
    groups,
    total: cards.length,
  };
}

/** Places by part of town, in the order of `site.yaml`; places elsewhere come last. */
export function toPlacesPage(context: ViewContext): ListPageView {
  const { catalog, t } = context;
  const places = sortByTitle([...catalog.places.values()], context);
  const districts = catalog.site.areas.filter(({ kind }) => kind === 'district').map(({ id }) => id);
  const groups = [...districts, undefined]
    .map((district): CardGroup => ({
      id: district ?? 'elsewhere',
      title: district ? toDistrictLabel(district, context) : { text: t('places.outside', { town: townName(context) }) },
      cards: places
        .filter(({ facts }) => (districts.includes(facts.district ?? '') ? facts.district : undefined) === district)
        .map((place) => toPlaceCard(place, context)),
    }))
    .filter(({ cards }) => cards.length > 0);
  const cards = groups.flatMap((entry) => entry.cards);
  const kinds = [...new Set(cards.map(({ filters }) => filters['kind']!))].map((kind) => ({
    value: kind,
    label: { text: t(`placeKind.${kind}` as 'placeKind.park') },
  }));
  return {
    ...toHead('places', t('places.title', { town: townName(context) }), t('places.lead'), context),
    filters: [
      ...(cards.some(({ filters }) => filters['meeting'])
        ? [{ name: 'meeting', label: t('places.meeting'), options: [{ value: 'yes', label: { text: t('places.meetingOnly') } }] }]
        : []),
      { name: 'kind', label: t('search.kind'), options: sortOptions(kinds, context) },
      { name: 'district', label: t('filter.district'), options: groups.map(({ id, title }) => ({ value: id!, label: title! })) },
    ],
    groups,
    total: cards.length,
  };
}

function toHead(folder: string, title: string, lead: string, context: ViewContext): Pick<ListPageView, 'shell' | 'title' | 'lead'> {
  return { shell: toShell({ path: [folder], title, description: lead }, context), title, lead };
}

function sortByTitle<R extends ContentRecord<unknown, { title: string }>>(records: R[], { locale }: ViewContext): R[] {
  const { compare } = new Intl.Collator(LOCALES[locale].intlTag);
  const titles = new Map(records.map((record) => [record, textOf(record, 'title', locale)?.text ?? '']));
  return records.sort((a, b) => compare(titles.get(a)!, titles.get(b)!));
}
