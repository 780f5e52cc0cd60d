import type { Place } from '../../domain/catalog.ts';
import { toOwnAttributes } from './attributes.ts';
import { keepKnown, toUuid, type HsdsContext } from './context.ts';
import type { HsdsAccessibility, HsdsAddress, HsdsLocation } from './objects.ts';
import { toDescription, toName, toOtherLanguage } from './words.ts';

/**
 * A place as HSDS `location`. It has coordinates only where a source has them; an address that lacks what HSDS demands stands in
 * attributes.
 *
 * Left out: keywords, evidence.
 */
export function toLocation(place: Place, context: HsdsContext): HsdsLocation {
  const { catalog, locale } = context;
  const { kind, address, district, coordinates, nearestStop, accessibility, isMeetingPlace } = place.facts;
  const id = toUuid(context, 'places', place.id);
  const addresses = toAddresses(place, id, context);
  const partial = addresses.length === 0 ? address : undefined;
  return keepKnown<HsdsLocation>({
    id,
    location_type: 'physical',
    name: toName(place, locale),
    description: toDescription(place, locale),
    transportation: catalog.stops.get(nearestStop ?? '')?.name,
    latitude: coordinates?.latitude,
    longitude: coordinates?.longitude,
    addresses,
    accessibility: toAccessibility(accessibility, id, context),
    attributes: toOwnAttributes(
      { id, entity: 'location' },
      {
        id: place.id,
        kind,
        isMeetingPlace,
        district,
        nearestStop,
        street: partial?.street,
        postalCode: partial?.postalCode,
        city: partial?.city,
        coordinatesPrecision: coordinates?.precision,
        coordinatesSource: coordinates?.source,
        wheelchair: toKnownWheelchair(accessibility),
        wordsLanguage: toOtherLanguage(place, locale),
      },
      context,
    ),
  });
}

type Accessibility = Place['facts']['accessibility'];

/** `undefined` when nothing is known. */
export function toKnownWheelchair(accessibility: Accessibility): 'yes' | 'partly' | 'no' | undefined {
  return accessibility?.wheelchair === 'unknown' ? undefined : accessibility?.wheelchair;
}

/** The state is its letters in ISO 3166-2 (`NI`); where the town has not told its own, the country's stand there. */
function toAddresses({ facts: { address } }: Place, owner: string, context: HsdsContext): HsdsAddress[] {
  if (!address?.street || !address.postalCode) return [];
  const state = context.catalog.site.federalState;
  return [
    {
      id: toUuid(context, owner, 'addresses'),
      address_1: address.street,
      city: address.city,
      state_province: state === 'BUND' ? 'DE' : state,
      postal_code: address.postalCode,
      country: 'DE',
      address_type: 'physical',
    },
  ];
}

function toAccessibility(accessibility: Accessibility, owner: string, context: HsdsContext): HsdsAccessibility[] {
  const wheelchair = toKnownWheelchair(accessibility);
  return wheelchair ? [{ id: toUuid(context, owner, 'accessibility'), description: context.labels.ofWheelchair(wheelchair) }] : [];
}
