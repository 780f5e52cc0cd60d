import { pickAll } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import { toPlaceCard, type CardView } from './cards.ts';
import { townName, type ViewContext } from './context.ts';
import { findFirstGuides, type GuideLink } from './guide-pages.ts';
import { toGuideLink } from './guide-parts.ts';
import { toHoursRows, type HoursRow } from './schedule-rows.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toText, type TextView } from './text.ts';
import { toTopicTile, type TopicTile } from './topic-pages.ts';

/** An offer with its regular times. */
export interface RegularView {
  href: string;
  title: TextView;
  hours: HoursRow[];
  place: TextView | undefined;
}

export interface HomePageView {
  shell: Shell;
  title: string;
  lead: string;
  search: { action: string; label: string; placeholder: string; button: string };
  topicsTitle: string;
  tiles: TopicTile[];
  steps: { title: string; items: GuideLink[]; checklist: Link; all: Link };
  meet: { title: string; lead: string; cards: CardView[]; all: Link };
  regular: { title: string; lead: string; items: RegularView[] };
}

const MEETING_LIMIT = 3;

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
      items: findFirstGuides(context).map((guide) => toGuideLink(guide, context)),
      checklist: { href: toPath(locale, 'first-steps'), label: { text: t('firstSteps.title') } },
      all: { href: toPath(locale, 'guides'), label: { text: t('guides.all') } },
    },
    meet: {
      title: t('home.meet'),
      lead: t('home.meetLead'),
      cards: findLivelyPlaces(context).map((place) => toPlaceCard(place, context)),
      all: { href: toPath(locale, 'places'), label: { text: t('home.allPlaces') } },
    },
    regular: { title: t('home.regular'), lead: t('home.regularLead'), items: findRegular(context) },
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

/** Running offers with proven times. */
function findRegular(context: ViewContext): RegularView[] {
  const { catalog, locale } = context;
  return [...catalog.offers.values()]
    .filter(({ facts }) => facts.status === 'active' && facts.schedules.length > 0)
    .map((offer) => {
      const place = pickAll(catalog.places, offer.facts.places)[0];
      return {
        href: toRecordPath(locale, 'offer', offer.id),
        title: toText(textOf(offer, 'title', locale)!, locale),
        hours: toHoursRows(offer.facts.schedules, context),
        place: place && toText(textOf(place, 'title', locale)!, locale),
      };
    });
}
