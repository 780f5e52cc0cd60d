import type { Offer } from '../domain/catalog.ts';
import { pickAll } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import { WEEKDAYS } from '../domain/schedule.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import { toPlaceCard, type CardView } from './cards.ts';
import { townName, type ViewContext } from './context.ts';
import { formatHours, formatWeekday } from './schedule-rows.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toLabel, toText, type TextView } from './text.ts';
import { toTopicTile, type TopicTile } from './topic-pages.ts';

/** What takes place every week on one weekday. */
export interface WeekdayView {
  day: string;
  entries: { href: string; title: TextView; hours: string; place: TextView | undefined }[];
}

export interface HomePageView {
  shell: Shell;
  title: string;
  lead: string;
  search: { action: string; label: string; placeholder: string; button: string };
  topicsTitle: string;
  tiles: TopicTile[];
  steps: { title: string; items: { title: TextView; text: TextView; href: string }[] };
  meet: { title: string; lead: string; cards: CardView[]; all: Link };
  week: { title: string; lead: string; days: WeekdayView[] };
}

const MEETING_LIMIT = 4;

export function toHomePage(context: ViewContext): HomePageView {
  const { catalog, locale, t } = context;
  const town = townName(context);
  return {
    shell: toShell({ path: [], title: t('home.title', { town }), description: t('home.lead') }, context),
    title: t('home.title', { town }),
    lead: t('home.lead'),
    search: {
      action: toPath(locale, 'search'),
      label: t('search.label'),
      placeholder: t('search.placeholder'),
      button: t('search.button'),
    },
    topicsTitle: t('home.topics'),
    tiles: [...catalog.topics.values()].map((topic) => toTopicTile(topic, context)),
    steps: {
      title: t('home.firstSteps'),
      items: catalog.site.firstSteps.map(({ title, text, link }) => ({
        title: toLabel(title, locale),
        text: toLabel(text, locale),
        href: toRecordPath(locale, link.kind, link.id),
      })),
    },
    meet: {
      title: t('home.meet'),
      lead: t('home.meetLead'),
      cards: findLivelyPlaces(context).map((place) => toPlaceCard(place, context)),
      all: { href: toPath(locale, 'places'), label: { text: t('home.allPlaces') } },
    },
    week: { title: t('home.weekly'), lead: t('home.weeklyLead'), days: toWeek(context) },
  };
}

/** The meeting places with most offers. */
function findLivelyPlaces({ catalog }: ViewContext) {
  const offersAt = (id: string) => (catalog.offersByPlace.get(id) ?? []).filter(({ facts }) => facts.status === 'active').length;
  return [...catalog.places.values()]
    .filter(({ facts }) => facts.isMeetingPlace)
    .sort((a, b) => offersAt(b.id) - offersAt(a.id))
    .slice(0, MEETING_LIMIT);
}

/** Proven times of running offers that come back every week; other rhythms stand on the offer's page. */
function toWeek(context: ViewContext): WeekdayView[] {
  const { catalog, locale } = context;
  const offers = [...catalog.offers.values()].filter(({ facts }) => facts.status === 'active');
  return WEEKDAYS.map((day) => ({
    day: formatWeekday(day, context),
    entries: offers
      .flatMap((offer) =>
        weeklyOn(offer)
          .filter((schedule) => schedule.days.includes(day))
          .map((schedule) => ({ offer, schedule })),
      )
      .sort((a, b) => (a.schedule.opensAt ?? '').localeCompare(b.schedule.opensAt ?? ''))
      .map(({ offer, schedule }) => {
        const place = pickAll(catalog.places, offer.facts.places)[0];
        return {
          href: toRecordPath(locale, 'offer', offer.id),
          title: toText(textOf(offer, 'title', locale)!, locale),
          hours: formatHours(schedule, context),
          place: place && toText(textOf(place, 'title', locale)!, locale),
        };
      }),
  })).filter(({ entries }) => entries.length > 0);
}

function weeklyOn({ facts }: Offer) {
  return facts.schedules.filter(
    ({ everyWeeks, weekParity, weeksOfMonth, months, opensAt }) => opensAt && !everyWeeks && !weekParity && !weeksOfMonth && !months,
  );
}
