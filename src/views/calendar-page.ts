import { toLanguageName } from '../locales/languages.ts';
import { toPath } from '../locales/urls.ts';
import { findDated, holidaysOf, listAgenda, type AgendaEntry } from '../domain/agenda.ts';
import { pickAll, type Offer } from '../domain/catalog.ts';
import { toOfferCard, type CardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { dateFormat } from './format.ts';
import { districtFilter, languageFilter, topicFilter } from './filters.ts';
import type { ListPageView } from './list-pages.ts';
import { toShell, type Link } from './shell.ts';
import { toLabel, type TextView } from './text.ts';

/** Days on the page; readers see those from today on, also where the page was built some days ago. */
const CALENDAR_DAYS = 14;

export interface CalendarPageView extends ListPageView {
  feeds: { title: string; links: Link[] }[];
}

export function toCalendarPage(context: ViewContext): CalendarPageView {
  const { t } = context;
  const entries = listAgenda(context.catalog, context.today, CALENDAR_DAYS);
  const days = [...new Set(entries.map(({ day }) => day))];
  const cards = entries.map((entry) => toAgendaCard(entry, context));
  return {
    shell: toShell({ path: ['calendar'], title: t('calendar.title'), description: t('calendar.lead') }, context),
    title: t('calendar.title'),
    lead: t('calendar.lead'),
    filters: [topicFilter(cards, context), languageFilter(cards, context), districtFilter(cards, context)].filter(
      ({ options }) => options.length > 1,
    ),
    groups: days.map((day) => ({
      id: day,
      title: { text: formatDay(day, context) },
      cards: cards.filter((_, index) => entries[index]!.day === day),
    })),
    total: cards.length,
    feeds: toFeeds(context),
  };
}

/** An offer on one day: when and where. */
function toAgendaCard({ offer, opensAt, closesAt }: AgendaEntry, context: ViewContext): CardView {
  const { t } = context;
  const card = toOfferCard(offer, context);
  // from left to right in every language, like the sign on the door
  const time: TextView =
    opensAt && closesAt ? { text: t('schedule.hours', { from: opensAt, to: closesAt }), dir: 'ltr' } : { text: t('schedule.noTime') };
  return {
    ...card,
    summary: undefined,
    lines: [{ icon: 'clock', text: time }, ...card.lines.filter(({ icon }) => icon === 'map-pin' || icon === 'users')],
  };
}

/** "Montag, 23. November", with the name of a public holiday. */
function formatDay(day: string, { catalog, intlTag, t }: ViewContext): string {
  const date = dateFormat(intlTag, { weekday: 'long', day: 'numeric', month: 'long' }).format(Date.parse(`${day}T00:00:00Z`));
  const holiday = holidaysOf(catalog).nameOf(day);
  return holiday ? `${date} – ${t('calendar.holiday', { name: holiday })}` : date;
}

/** Addresses of the calendars to subscribe to. */
export interface Feed {
  id: string;
  label: { text: string };
  fits: (offer: Offer) => boolean;
}

/** One calendar for all, and one for each topic, language and district that has a date. */
export function listFeeds(context: ViewContext): Record<'all' | 'topic' | 'language' | 'district', Feed[]> {
  const { catalog, locale, t } = context;
  const offers = findDated(catalog);
  const hasAny = ({ fits }: Feed) => offers.some(fits);
  const districtsOf = (offer: Offer) => [
    ...pickAll(catalog.places, offer.facts.places).map(({ facts }) => facts.district),
    ...offer.facts.serviceAreas,
  ];
  const tags = [...new Set(offers.flatMap(({ facts }) => facts.languages ?? []))];
  return {
    all: [{ id: 'all', label: { text: t('calendar.all') }, fits: () => true }],
    topic: [...catalog.topics.values()]
      .map(({ id, label }): Feed => ({
        id: `topic-${id}`,
        label: toLabel(label, locale),
        fits: ({ facts }) => facts.topics.includes(id),
      }))
      .filter(hasAny),
    language: tags.map((tag) => ({
      id: `language-${tag}`,
      label: { text: toLanguageName(tag, locale) },
      fits: ({ facts }) => Boolean(facts.languages?.includes(tag)),
    })),
    district: catalog.site.areas
      .map(({ id, label }): Feed => ({
        id: `district-${id}`,
        label: toLabel(label, locale),
        fits: (offer) => districtsOf(offer).includes(id),
      }))
      .filter(hasAny),
  };
}

function toFeeds(context: ViewContext): CalendarPageView['feeds'] {
  const { locale, t } = context;
  const { all, topic, language, district } = listFeeds(context);
  const toLinks = (feeds: readonly Feed[]): Link[] =>
    feeds.map(({ id, label }) => ({ href: toPath(locale, 'calendar', `${id}.ics`).slice(0, -1), label }));
  return [
    { title: t('calendar.all'), links: toLinks(all) },
    { title: t('filter.topic'), links: toLinks(topic) },
    { title: t('filter.language'), links: toLinks(language) },
    { title: t('filter.district'), links: toLinks(district) },
  ].filter(({ links }) => links.length > 0);
}

/** Some entries of the next days for the first page. */
export function toWeekList(context: ViewContext, limit: number) {
  return listAgenda(context.catalog, context.today, 7)
    .slice(0, limit)
    .map((entry) => ({
      day: entry.day,
      dayLabel: formatDay(entry.day, context),
      card: toAgendaCard(entry, context),
    }));
}
