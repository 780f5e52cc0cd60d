import type { Place } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import { toRecordPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { toGermanText, toLabel, toText, type TextView } from './text.ts';

/** Where a place is, in lines. */
export interface AddressView {
  name: TextView;
  href: string;
  /** Street and town as on the letter; `undefined` when not known or disputed. */
  address: TextView | undefined;
  /** "Nahe der Haltestelle …" or the part of town, when that is all we know. */
  stop: string | undefined;
  district: TextView | undefined;
  wheelchair: string | undefined;
}

export function toAddress(place: Place, context: ViewContext): AddressView {
  const { catalog, locale, t } = context;
  const { address, nearestStop, district, accessibility } = place.facts;
  const stop = nearestStop ? catalog.stops.get(nearestStop) : undefined;
  return {
    name: toText(textOf(place, 'title', locale)!, locale),
    href: toRecordPath(locale, 'place', place.id),
    address:
      address &&
      toGermanText([address.street, [address.postalCode, address.city].filter(Boolean).join(' ')].filter(Boolean).join(', '), locale),
    stop: stop && t('map.nearStop', { stop: toStopName(stop.name) }),
    district: toDistrictLabel(district, context),
    wheelchair: accessibility && accessibility.wheelchair !== 'unknown' ? t(`wheelchair.${accessibility.wheelchair}`) : undefined,
  };
}

/** Name of a part of town in the reader's language. */
export function toDistrictLabel(id: string | undefined, { catalog, locale }: ViewContext): TextView | undefined {
  const area = catalog.site.areas.find((candidate) => candidate.id === id);
  return area && toLabel(area.label, locale);
}

/** Stops are called "Laatzen/Zentrum" in the data; on the sign it says "Zentrum". */
export function toStopName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
