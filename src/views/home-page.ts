import { toPath } from '../locales/urls.ts';
import { toWeekList } from './calendar-page.ts';
import { toPlaceCard, type CardView } from './cards.ts';
import { townName, type ViewContext } from './context.ts';
import { findFirstGuides, type GuideLink } from './guide-pages.ts';
import { toGuideLink } from './guide-parts.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toTopicTile, type TopicTile } from './topic-pages.ts';

export interface HomePageView {
  shell: Shell;
  title: string;
  lead: string;
  search: { action: string; label: string; placeholder: string; button: string };
  topicsTitle: string;
  tiles: TopicTile[];
  steps: { title: string; items: GuideLink[]; more: Link[] };
  /** Ways for those who know what they look for: by language, what they kept. */
  quick: (Link & { icon: string })[];
  meet: { title: string; lead: string; cards: CardView[]; all: Link };
  week: { title: string; items: ReturnType<typeof toWeekList>; all: Link };
}

const MEETING_LIMIT = 3;
const MOST_DATES = 6;

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
    quick: [
      { href: toPath(locale, 'languages'), label: { text: t('languages.title') }, icon: 'languages' },
      { href: toPath(locale, 'my-list'), label: { text: t('list.title') }, icon: 'bookmark' },
    ],
    topicsTitle: t('home.topics'),
    tiles: [...catalog.topics.values()].map((topic) => toTopicTile(topic, context)),
    steps: {
      title: t('home.firstSteps'),
      items: findFirstGuides(context).map((guide) => toGuideLink(guide, context)),
      more: [
        { href: toPath(locale, 'first-steps'), label: { text: t('firstSteps.title') } },
        { href: toPath(locale, 'guides'), label: { text: t('guides.all') } },
        { href: toPath(locale, 'folder'), label: { text: t('folder.title') } },
      ],
    },
    meet: {
      title: t('home.meet'),
      lead: t('home.meetLead'),
      cards: findLivelyPlaces(context).map((place) => toPlaceCard(place, context)),
      all: { href: toPath(locale, 'places'), label: { text: t('home.allPlaces') } },
    },
    week: {
      title: t('calendar.week'),
      items: toWeekList(context, MOST_DATES),
      all: { href: toPath(locale, 'calendar'), label: { text: t('calendar.title') } },
    },
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
