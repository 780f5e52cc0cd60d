import { findDated, schedulesOf } from './agenda.ts';
import { pickAll, type Catalog, type Offer } from './catalog.ts';
import { weekdayOf, type Day } from './days.ts';
import { AUDIENCES } from './offer.ts';
import { WEEKDAYS } from './schedule.ts';

/** One way to sort offers into columns. */
export interface Dimension {
  columns: readonly string[];
  /** Columns an offer stands in; one that stands in none is left out and counted as such. */
  columnsOf: (offer: Offer) => readonly string[];
}

/** The offers of one topic; an offer with two topics stands in both rows. */
export interface GapRow {
  topic: string;
  offers: number;
  /** One number for each column. */
  counts: number[];
  left: number;
}

/** Topic × column, each offer counted wherever it fits. */
export interface GapMatrix {
  columns: readonly string[];
  rows: GapRow[];
  /** All offers, and how many of them stand in no column. */
  total: number;
  left: number;
}

/** Counts the offers of every topic in every column. */
export function countGaps({ offers, offersByTopic, topics }: Catalog, { columns, columnsOf }: Dimension): GapMatrix {
  const placed = new Map([...offers.values()].map((offer) => [offer, columnsOf(offer).filter((column) => columns.includes(column))]));
  const isLeft = (offer: Offer) => placed.get(offer)!.length === 0;
  return {
    columns,
    rows: [...topics.keys()].map((topic) => {
      const own = offersByTopic.get(topic) ?? [];
      return {
        topic,
        offers: own.length,
        counts: columns.map((column) => own.filter((offer) => placed.get(offer)!.includes(column)).length),
        left: own.filter(isLeft).length,
      };
    }),
    total: offers.size,
    left: [...offers.values()].filter(isLeft).length,
  };
}

/** By groups of people, also those nobody has an offer for. What is for everyone is for no group. */
export function byAudience(): Dimension {
  return { columns: AUDIENCES.filter((group) => group !== 'everyone'), columnsOf: ({ facts }) => facts.audience };
}

/** By the languages spoken there: German, those of the site, and every other that occurs. */
export function byLanguage({ site, offers }: Catalog): Dimension {
  const spoken = [...offers.values()].flatMap(({ facts }) => facts.languages ?? []);
  const columns = [...new Set([...site.locales.map((locale) => locale.split('-')[0]!), ...spoken.toSorted()])];
  return { columns, columnsOf: ({ facts }) => facts.languages ?? [] };
}

/** By parts of town: where the places of an offer are, and the parts it is made for. The filter of the list counts the same. */
export function byDistrict({ site, places }: Catalog): Dimension {
  const columns = site.areas.filter(({ kind }) => kind === 'district').map(({ id }) => id);
  const columnsOf = ({ facts }: Offer) => [
    ...pickAll(places, facts.places).flatMap((place) => place.facts.district ?? []),
    ...facts.serviceAreas,
  ];
  return { columns, columnsOf };
}

/** By weekdays on which an offer surely takes place, see `findDated`; days that are over say nothing. */
export function byWeekday(catalog: Catalog, today: Day): Dimension {
  const dated = new Set(findDated(catalog));
  const columnsOf = (offer: Offer) => [
    ...schedulesOf(offer)
      .filter(({ validTo }) => validTo === undefined || validTo >= today)
      .flatMap(({ days }) => days),
    ...offer.facts.dates.filter(({ date }) => date >= today).map(({ date }) => weekdayOf(date)),
  ];
  return { columns: WEEKDAYS, columnsOf: (offer) => (dated.has(offer) ? columnsOf(offer) : []) };
}
