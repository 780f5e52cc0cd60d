import { PLACE_KINDS } from '../../../src/domain/place.ts';
import type { Draft } from './drafts.ts';
import { readOwn, type Entity } from './join-rows.ts';
import type { LocationRow } from './shapes.ts';
import { toEvidence, toReading, type Target } from './target.ts';
import { pickWord, readDescription, readLine, type Reading } from './values.ts';

const USED = [
  'id',
  'location_type',
  'name',
  'description',
  'latitude',
  'longitude',
  'addresses',
  'accessibility',
  'contacts',
  'attributes',
];

/** A location as place. A point of which nobody says how exact it is is not taken over. */
export function toPlace({ row, source }: Entity<LocationRow>, target: Target): Draft {
  const { ids, notes } = target;
  const reading = toReading(target, source);
  const own = readOwn(row.attributes);
  const isOwn = own.has('id');
  notes.addRest('location', row, isOwn ? [...USED, 'transportation'] : USED, source);
  if (!isOwn)
    for (const { description } of row.accessibility ?? []) notes.add('no-home', 'accessibility.description', description ?? '', source);
  const title = readLine(row.name ?? row.addresses?.[0]?.address_1, 120, 'location.name', reading) ?? 'Ort';
  const { summary, body } = readDescription(row.description, title);
  if (!own.has('kind')) notes.add('assumed', 'place.kind', 'office', source);
  return {
    kind: 'place',
    folder: 'places',
    id: ids.places.get(row.id)!,
    fields: {
      title,
      summary,
      kind: pickWord(own.get('kind'), PLACE_KINDS) ?? 'office',
      address: readAddress(row, own, reading),
      district: own.get('district'),
      coordinates: readCoordinates(row, own, reading),
      nearestStop: own.get('nearestStop'),
      accessibility: own.has('wheelchair') ? { wheelchair: own.get('wheelchair') } : undefined,
      isMeetingPlace: own.has('isMeetingPlace') ? true : undefined,
      evidence: toEvidence(target, source, {}),
    },
    body,
  };
}

function readAddress(row: LocationRow, own: ReadonlyMap<string, string>, reading: Reading) {
  const { addresses = [] } = row;
  const address = addresses.find(({ address_type: type }) => type === 'physical') ?? addresses[0];
  const city = readLine(address?.city ?? own.get('city'), 80, 'address.city', reading);
  if (address) reading.notes.addRest('address', address, ADDRESS_USED, reading.source);
  if (!city) return undefined;
  const street = readLine(address?.address_1 ?? own.get('street'), 120, 'address.address_1', reading);
  const code = address?.postal_code ?? own.get('postalCode');
  const isGerman = /^\d{5}$/.test(code ?? '');
  if (code && !isGerman) reading.notes.add('unusable', 'address.postal_code', code, reading.source);
  return { ...(street && { street }), ...(isGerman && { postalCode: code }), city };
}

const ADDRESS_USED = ['id', 'location_id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'];

function readCoordinates({ latitude, longitude }: LocationRow, own: ReadonlyMap<string, string>, { notes, source }: Reading) {
  if (latitude === undefined || longitude === undefined) return undefined;
  const precision = own.get('coordinatesPrecision');
  const origin = own.get('coordinatesSource');
  if (precision && origin) return { latitude, longitude, precision, source: origin };
  notes.add('unusable', 'location.latitude', `${latitude}, ${longitude}`, source);
  return undefined;
}
