import type { OfferFacts } from '../../../src/domain/offer.ts';
import type { Draft } from './drafts.ts';
import { readOwn, type Entity } from './join-rows.ts';
import { readSchedules } from './read-schedules.ts';
import type { ServiceRow } from './shapes.ts';
import { toEvidence, toReading, type Target } from './target.ts';
import { pickAudience, pickTopics } from './topics.ts';
import { pickWord, readAge, readDay, readDescription, readLanguages, readLine, readUrl, type Reading } from './values.ts';

// prettier-ignore
const USED = [
  'id', 'organization_id', 'name', 'description', 'url', 'email', 'status', 'application_process', 'fees_description',
  'eligibility_description', 'minimum_age', 'maximum_age', 'assured_date', 'last_modified', 'organization', 'phones', 'schedules',
  'service_areas', 'service_at_locations', 'languages', 'cost_options', 'required_documents', 'contacts', 'attributes',
];
const DERIVED = ['additional_urls', 'interpretation_services'];
const AT_LOCATION_USED = ['id', 'service_id', 'location_id', 'contacts', 'phones', 'schedules'];
const MAX_TOPICS = 4;

/** A service as offer. What HSDS does not know is left out or said to be unknown, never guessed. */
export function toOffer({ row, source }: Entity<ServiceRow>, target: Target): Draft {
  const { ids, notes } = target;
  const reading = toReading(target, source);
  const own = readOwn(row.attributes);
  const isOwn = own.has('id');
  notes.addRest('service', row, isOwn ? [...USED, ...DERIVED] : USED, source);
  const title = readLine(row.name, 120, 'service.name', reading) ?? row.id;
  const { summary, body } = readDescription(row.description, title);
  const url = readUrl(row.url, 'service.url', reading);
  const atLocations = row.service_at_locations ?? [];
  for (const at of atLocations) notes.addRest('service_at_location', at, AT_LOCATION_USED, source);
  const times = readSchedules([...(row.schedules ?? []), ...atLocations.flatMap(({ schedules = [] }) => schedules)], isOwn, reading);
  return {
    kind: 'offer',
    folder: 'offers',
    id: ids.offers.get(row.id)!,
    fields: {
      title,
      summary,
      actor: pickActor(row, target, reading),
      topics: pickOfferTopics(row, target, reading),
      audience: pickOfferAudience(row, target, reading),
      ...pickAges(row, reading),
      languages: readLanguages(
        (row.languages ?? []).map(({ code }) => code),
        reading,
      ),
      interpretation: pickWord(own.get('interpretation'), ['none', 'on-request', 'always']),
      germanLevel: own.get('germanLevel'),
      cost: readCost(row, reading),
      registration: pickWord(own.get('registration'), ['none', 'required', 'appointment']) ?? 'unknown',
      schedules: times.schedules,
      dates: times.dates,
      places: [...new Set(atLocations.flatMap(({ location_id: id }) => ids.places.get(id ?? '') ?? []))],
      contactPoints: pickContactPoints(row, target),
      online: isOwn ? url : undefined,
      serviceAreas: pickAreas(row, target, reading),
      accessibility: own.has('wheelchair') ? { wheelchair: own.get('wheelchair') } : undefined,
      childcare: own.get('childcare'),
      genderSpace: own.get('genderSpace'),
      status: pickStatus(row, own),
      assuredDate: readDay(row.assured_date, 'service.assured_date', reading),
      eligibilityDescription: readLine(row.eligibility_description, 400, 'service.eligibility_description', reading),
      scheduleDescription: readLine(times.words.join(' '), 400, 'schedule.description', reading),
      applicationProcess: readLine(row.application_process, 400, 'service.application_process', reading),
      feesDescription: readLine(row.fees_description, 400, 'service.fees_description', reading),
      requiredDocuments: (row.required_documents ?? []).flatMap(
        ({ document }) => readLine(document, 160, 'required_document.document', reading) ?? [],
      ),
      evidence: toEvidence(target, source, {
        ...(!isOwn && { url }),
        date: readDay(row.last_modified?.slice(0, 10), 'service.last_modified', reading),
      }),
    },
    body,
  };
}

function pickActor({ organization_id: organization }: ServiceRow, { ids, problems }: Target, { source }: Reading): string | undefined {
  const actor = ids.actors.get(organization ?? '');
  if (!organization) problems.push({ ...source, code: 'no-organization', value: 'organization' });
  return actor;
}

function pickOfferTopics(row: ServiceRow, target: Target, { source }: Reading): string[] {
  const topics = pickTopics(row.attributes, target, source);
  if (topics.length === 0 && target.topic) {
    target.notes.add('assumed', 'offer.topics', target.topic, source);
    return [target.topic];
  }
  if (topics.length === 0) target.problems.push({ ...source, code: 'no-topic', value: row.name });
  for (const topic of topics.slice(MAX_TOPICS)) target.notes.add('no-home', 'taxonomy_term', topic, source);
  return topics.slice(0, MAX_TOPICS);
}

/** HSDS has no word for groups of people: without ours an offer is for everyone, and its own sentence says more. */
function pickOfferAudience(row: ServiceRow, target: Target, { notes, source }: Reading): string[] {
  const audience = pickAudience(row.attributes, target).slice(0, MAX_TOPICS);
  if (audience.length === 0) notes.add('assumed', 'offer.audience', 'everyone', source);
  return audience.length > 0 ? audience : ['everyone'];
}

function pickAges(row: ServiceRow, reading: Reading): Pick<OfferFacts, 'minimumAge' | 'maximumAge'> {
  const minimumAge = readAge(row.minimum_age, 'service.minimum_age', reading);
  const maximumAge = readAge(row.maximum_age, 'service.maximum_age', reading);
  if (minimumAge === undefined || maximumAge === undefined || minimumAge <= maximumAge) return { minimumAge, maximumAge };
  reading.notes.add('unusable', 'service.maximum_age', maximumAge, reading.source);
  return { minimumAge };
}

function readCost({ cost_options: options = [], attributes }: ServiceRow, { notes, source }: Reading): OfferFacts['cost'] {
  const [first, ...others] = options;
  const { amount, currency } = first ?? {};
  if (amount === undefined) return readOwn(attributes).has('cost') ? 'paid' : 'unknown';
  if (others.length === 0 && amount === 0) return 'free';
  if (others.length === 0 && amount > 0 && currency?.toUpperCase() === 'EUR') return { amount, currency: 'EUR' };
  notes.add('unusable', 'cost_option', options, source);
  return options.every((option) => option.amount === 0) ? 'free' : 'paid';
}

/** Those of the service, then those of the service at its locations. */
function pickContactPoints({ contacts = [], service_at_locations: at = [] }: ServiceRow, { ids }: Target): string[] {
  const all = [...contacts, ...at.flatMap((place) => place.contacts ?? [])];
  return [...new Set(all.flatMap(({ id }) => ids['contact-points'].get(id) ?? []))];
}

function pickAreas({ service_areas: rows = [] }: ServiceRow, { content: { site } }: Target, { notes, source }: Reading): string[] {
  const found = rows.flatMap(({ name, attributes }) => {
    const own = readOwn(attributes).get('id');
    const area = site.areas.find(({ id, label }) => id === own || Object.values(label).includes(name ?? ''));
    if (!area) notes.add('no-home', 'service_area.name', name ?? '?', source);
    return area ? [area.id] : [];
  });
  if (found.length > 0) return [...new Set(found)];
  const town = site.areas.find(({ kind }) => kind === 'town') ?? site.areas[0]!;
  notes.add('assumed', 'offer.serviceAreas', town.id, source);
  return [town.id];
}

function pickStatus({ status }: ServiceRow, own: ReadonlyMap<string, string>): OfferFacts['status'] {
  const known = pickWord(own.get('status'), ['planned', 'unknown', 'defunct']);
  if (known) return known;
  if (status === 'active' || status === 'defunct') return status;
  return status === undefined ? 'unknown' : 'paused';
}
