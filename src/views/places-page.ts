import { toPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { toPlacesPage, type ListPageView } from './list-pages.ts';
import { toPins } from './map-data.ts';
import { toOverview, type OverviewView } from './overview.ts';

export interface PlacesPageView extends ListPageView {
  overview: OverviewView;
  /** Where the map's data lie; asked for only when the reader opens the map. */
  dataHref: string;
  hasStreets: boolean;
  /** Sources of everything that is drawn. */
  attribution: string;
}

/** The list of places with the sketch beside it. `hasStreets` says whether the operator has added street tiles. */
export function toPlacesWithMap(context: ViewContext, hasStreets: boolean): PlacesPageView {
  const list = toPlacesPage(context);
  const onMap = new Set(toPins(context).flatMap(({ places }) => places.map(({ id }) => id)));
  const mapLabel = context.t('map.showOnMap');
  return {
    ...list,
    groups: list.groups.map((group) => ({
      ...group,
      cards: group.cards.map((card) => (onMap.has(card.id) ? { ...card, mapLabel } : card)),
    })),
    overview: toOverview(context),
    dataHref: `${toPath(context.locale, 'places')}map.json`,
    hasStreets,
    attribution: [context.t('map.attribution'), context.catalog.geo.outlineAttribution].filter(Boolean).join(' '),
  };
}
