import type { Catalog, Offer } from './catalog.ts';
import { addDays, type Day } from './days.ts';
import { openHolidays, type Holidays } from './holidays.ts';
import { compareOccurrences, listOccurrences, type Occurrence } from './occurrences.ts';
import { findNewestProof, isRecentProof } from './proof.ts';
import type { Schedule } from './schedule.ts';

const opened = new WeakMap<Catalog, Holidays>();

export function holidaysOf(catalog: Catalog): Holidays {
  let holidays = opened.get(catalog);
  if (!holidays) opened.set(catalog, (holidays = openHolidays(catalog.site.federalState, catalog.site.schoolHolidays)));
  return holidays;
}

/** Rhythms that are dates. One without a time on most days, such as all-day school, is a service that nobody enters in a calendar. */
export function schedulesOf({ facts }: Offer): Schedule[] {
  return facts.schedules.filter(({ opensAt, days }) => opensAt !== undefined || days.length < MOST_DAYS);
}

const MOST_DAYS = 5;

/** Offers whose times are sure enough to name a day: they take place, and a source of recent years says when. */
export function findDated({ offers }: Catalog): Offer[] {
  return [...offers.values()].filter(
    (offer) =>
      offer.facts.status === 'active' &&
      schedulesOf(offer).length + offer.facts.dates.length > 0 &&
      isRecentProof(findNewestProof(offer.facts)),
  );
}

/** An offer on one of its days. */
export interface AgendaEntry extends Occurrence {
  offer: Offer;
}

/** What takes place within some days from today on, in the order of time. */
export function listAgenda(catalog: Catalog, today: Day, days: number): AgendaEntry[] {
  const period = { from: today, to: addDays(today, days - 1) };
  return findDated(catalog)
    .flatMap((offer) =>
      listOccurrences({ schedules: schedulesOf(offer), dates: offer.facts.dates }, period, holidaysOf(catalog)).map((occurrence) => ({
        ...occurrence,
        offer,
      })),
    )
    .sort(compareOccurrences);
}
