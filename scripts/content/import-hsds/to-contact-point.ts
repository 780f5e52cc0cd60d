import { pickWord, readDay, readDescription, readEmail, readLanguages, readLine, readPhones, readUrl } from './values.ts';
import type { Draft } from './drafts.ts';
import { readOwn, type Entity } from './join-rows.ts';
import { readSchedules } from './read-schedules.ts';
import type { ContactRow } from './shapes.ts';
import { ownerName, toEvidence, toReading, type Target } from './target.ts';
import { pickTopics } from './topics.ts';

const USED = [
  'id',
  'service_id',
  'organization_id',
  'location_id',
  'name',
  'title',
  'department',
  'email',
  'phones',
  'schedules',
  'attributes',
];

/** A contact as contact point. Its title is the function; names of persons are not taken over. */
export function toContactPoint({ row, source }: Entity<ContactRow>, target: Target): Draft {
  const { data, ids, notes } = target;
  const reading = toReading(target, source);
  const own = readOwn(row.attributes);
  const isOwn = own.has('id');
  notes.addRest('contact', row, USED, source);
  if (!isOwn && row.name) notes.add('private', 'contact.name', row.name, source);
  const name = (isOwn ? row.name : (row.department ?? row.title ?? ownerName(data, row))) ?? 'Kontakt';
  const title = readLine(name, 120, 'contact.title', reading) ?? 'Kontakt';
  const { summary, body } = readDescription(own.get('description'), title);
  const times = readSchedules(row.schedules ?? [], isOwn, reading);
  const phones = row.phones ?? [];
  const codes = isOwn ? own.get('languages')?.split(',') : phones.flatMap(({ languages = [] }) => languages.map(({ code }) => code));
  return {
    kind: 'contact-point',
    folder: 'contact-points',
    id: ids['contact-points'].get(row.id)!,
    fields: {
      title,
      summary,
      kind: pickWord(own.get('kind'), ['desk', 'hotline', 'emergency']) ?? 'desk',
      actor: ids.actors.get(row.organization_id ?? ''),
      phones: readPhones(phones, isOwn, reading),
      email: readEmail(row.email, 'contact.email', reading),
      website: readUrl(own.get('website'), 'contact.website', reading),
      place: ids.places.get(row.location_id ?? ''),
      languages: readLanguages(codes ?? [], reading),
      interpretation: pickWord(own.get('interpretation'), ['none', 'on-request', 'always']),
      cost: pickWord(own.get('cost'), ['free', 'unknown']),
      alwaysOpen: own.has('alwaysOpen') ? true : undefined,
      schedules: times.schedules,
      hoursDescription: readLine(times.words.join(' '), 400, 'contact.schedules', reading),
      topics: pickTopics(row.attributes, target, source),
      assuredDate: readDay(own.get('assuredDate'), 'contact.assuredDate', reading),
      evidence: toEvidence(target, source, {}),
    },
    body,
  };
}
