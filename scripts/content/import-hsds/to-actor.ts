import { ACTOR_KINDS } from '../../../src/domain/actor.ts';
import type { Draft } from './drafts.ts';
import { readOwn, type Entity } from './join-rows.ts';
import type { OrganizationRow } from './shapes.ts';
import { toEvidence, toReading, type Target } from './target.ts';
import { pickWord, readDay, readDescription, readLanguages, readLine, readUrl } from './values.ts';

const USED = ['id', 'name', 'description', 'website', 'parent_organization_id', 'contacts', 'locations', 'attributes', 'email', 'phones'];

/** An organization as actor. */
export function toActor({ row, source }: Entity<OrganizationRow>, target: Target): Draft {
  const { ids, notes } = target;
  const reading = toReading(target, source);
  const own = readOwn(row.attributes);
  const parent = row.parent_organization_id;
  notes.addRest('organization', row, own.has('id') ? [...USED, 'uri'] : USED, source);
  if (parent && !ids.actors.has(parent)) notes.add('unusable', 'organization.parent_organization_id', parent, source);
  if (!own.has('kind')) notes.add('assumed', 'actor.kind', 'association', source);
  const title = readLine(row.name, 120, 'organization.name', reading) ?? row.id;
  const { summary, body } = readDescription(row.description, title);
  return {
    kind: 'actor',
    folder: 'actors',
    id: ids.actors.get(row.id)!,
    fields: {
      title,
      summary,
      kind: pickWord(own.get('kind'), ACTOR_KINDS) ?? 'association',
      website: readUrl(row.website, 'organization.website', reading),
      partOf: ids.actors.get(parent ?? ''),
      contactPoints: (row.contacts ?? []).flatMap(({ id }) => ids['contact-points'].get(id) ?? []),
      places: (row.locations ?? []).flatMap(({ id }) => ids.places.get(id) ?? []),
      languages: readLanguages(own.get('languages')?.split(',') ?? [], reading),
      assuredDate: readDay(own.get('assuredDate'), 'organization.assuredDate', reading),
      evidence: toEvidence(target, source, {}),
    },
    body,
  };
}
