import type { Content } from '../../../src/domain/catalog.ts';
import { addDirectContacts } from './direct-contacts.ts';
import type { Draft } from './drafts.ts';
import { findRows, type SourceDocument } from './find-rows.ts';
import { joinRows } from './join-rows.ts';
import { Notes, type Note, type Problem } from './notes.ts';
import { assignIds, type Target } from './target.ts';
import { toActor } from './to-actor.ts';
import { toContactPoint } from './to-contact-point.ts';
import { toOffer } from './to-offer.ts';
import { toPlace } from './to-place.ts';

export interface Conversion {
  drafts: Draft[];
  notes: Note[];
  /** When there are any, the drafts are of no use. */
  problems: Problem[];
}

/**
 * Turns an HSDS 3 data set into records of content.
 *
 * @param topic for services that have none of the topics of the content
 */
export function convertHsds(
  documents: readonly SourceDocument[],
  content: Pick<Content, 'site' | 'topic'>,
  topic: string | undefined,
): Conversion {
  const notes = new Notes();
  const { description, rows, problems, strange } = findRows(documents);
  for (const { table, row, source } of strange) notes.add('no-home', table, row, source);
  const { data, problems: broken } = joinRows(rows, notes);
  problems.push(...broken);
  addDirectContacts(data);

  const file = documents[0]?.file ?? '';
  const here = { file, path: '' };
  if (description.language && description.language !== 'de') problems.push({ ...here, code: 'language', value: description.language });
  if (topic !== undefined && !content.topic.some(({ id }) => id === topic)) problems.push({ ...here, code: 'topic-unknown', value: topic });
  const isEmpty = [data.services, data.organizations, data.contacts, data.locations].every(({ size }) => size === 0);
  if (isEmpty && problems.length === 0) problems.push({ ...here, code: 'nothing', value: '' });
  if (!description.language) notes.add('assumed', 'language', 'de', here);

  const target: Target = { data, description, content, topic, notes, problems, ids: assignIds(data, problems) };
  const drafts = [
    ...[...data.services.values()].map((entity) => toOffer(entity, target)),
    ...[...data.organizations.values()].map((entity) => toActor(entity, target)),
    ...[...data.contacts.values()].map((entity) => toContactPoint(entity, target)),
    ...[...data.locations.values()].map((entity) => toPlace(entity, target)),
  ];
  return { drafts, notes: notes.list(), problems };
}
