import { v5 } from 'uuid';
import type { Catalog } from '../../domain/catalog.ts';
import type { Day } from '../../domain/days.ts';
import type { AUDIENCES, OfferFacts } from '../../domain/offer.ts';
import type { PlaceFacts } from '../../domain/place.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { LocaleSlug } from '../../locales/locales.ts';

/** Words for facts that HSDS wants as text, in the language of the data set. */
export interface HsdsLabels {
  topics: string;
  topicsDescription: string;
  audience: string;
  audienceDescription: string;
  ofAudience: (group: (typeof AUDIENCES)[number]) => string;
  ofInterpretation: (kind: NonNullable<OfferFacts['interpretation']>) => string;
  ofWheelchair: (kind: NonNullable<PlaceFacts['accessibility']>['wheelchair']) => string;
  /** When it is open, with everything that a rule cannot say. */
  ofSchedule: (schedule: Schedule) => string;
}

/** What one data set is made from: everything, in one language. */
export interface HsdsContext {
  catalog: Catalog;
  locale: LocaleSlug;
  /** Day of the build; the offset of the clock is that of this day. */
  today: Day;
  labels: HsdsLabels;
}

/** Version 5 UUID of the name `urn:x-lotse:hsds` in the namespace for URLs (RFC 9562, 6.6). */
export const HSDS_NAMESPACE = '9bbbb93e-7359-59bd-8478-143c6bfb3c6b';

/**
 * UUID of a record or of a part of it: version 5 over the town's German name and the path in `content/`, for example
 * `Laatzen/offers/umsonstladen`. The same in every language and at every address of the site.
 */
export function toUuid({ catalog }: Pick<HsdsContext, 'catalog'>, ...path: (string | number)[]): string {
  return v5([catalog.site.town.de, ...path].join('/'), HSDS_NAMESPACE);
}

/** Leaves out keys that are `undefined` and lists that are empty: HSDS knows no `null`, and an empty list says nothing. */
export function keepKnown<T extends object>(object: T): T {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as T;
}
