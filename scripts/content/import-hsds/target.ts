import type { Content } from '../../../src/domain/catalog.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import { ID_PATTERN, RESERVED_IDS, suggestId } from '../../../src/domain/ids.ts';
import type { Description } from './find-rows.ts';
import { readOwn, type DataSet, type Entity } from './join-rows.ts';
import type { Notes, Problem, Source } from './notes.ts';
import type { AttributeRow, ContactRow } from './shapes.ts';
import type { Reading } from './values.ts';

/** What the data set is imported into, and what is known while it is converted. */
export interface Target {
  data: DataSet;
  description: Description;
  /** Topics and areas that exist. */
  content: Pick<Content, 'site' | 'topic'>;
  /** For services that have none of our topics. */
  topic: string | undefined;
  notes: Notes;
  problems: Problem[];
  /** Our ids by UUID, one table for each kind. */
  ids: Record<'offers' | 'actors' | 'contact-points' | 'places', Map<string, string>>;
}

const MAX_ID = 60;

/** Gives every record its id: its own where it carries one, else one made from its name. */
export function assignIds(data: DataSet, problems: Problem[]): Target['ids'] {
  const nameOf = (contact: ContactRow) => contact.department ?? contact.title ?? ownerName(data, contact) ?? 'kontakt';
  return {
    offers: assign(data.services, ({ name }) => name, problems),
    actors: assign(data.organizations, ({ name }) => name, problems),
    'contact-points': assign(data.contacts, nameOf, problems),
    places: assign(data.locations, ({ name, addresses }) => name ?? addresses?.[0]?.address_1 ?? 'ort', problems),
  };
}

/** Name of whom a contact belongs to. */
export function ownerName(data: DataSet, { id, organization_id: organization }: ContactRow): string | undefined {
  const isOwner = ({ row }: Entity<{ name: string; contacts?: ContactRow[] | undefined }>) =>
    row.contacts?.some((contact) => contact.id === id);
  const owner = [...data.organizations.values()].find(isOwner) ?? [...data.services.values()].find(isOwner);
  return data.organizations.get(organization ?? '')?.row.name ?? owner?.row.name;
}

function assign<T extends { attributes?: AttributeRow[] | undefined }>(
  records: Map<string, Entity<T>>,
  nameOf: (row: T) => string,
  problems: Problem[],
): Map<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const owns = new Map([...records].map(([uuid, { row }]) => [uuid, readOwn(row.attributes).get('id')]));
  for (const [uuid, own] of owns) {
    if (own === undefined || !ID_PATTERN.test(own)) continue;
    if (taken.has(own)) problems.push({ ...records.get(uuid)!.source, code: 'id-twice', value: own });
    taken.add(own);
    ids.set(uuid, own);
  }
  for (const [uuid, { row }] of records) {
    if (ids.has(uuid)) continue;
    const id = toFree(
      suggestId(nameOf(row))
        .slice(0, MAX_ID - 4)
        .replace(/-$/, ''),
      taken,
    );
    taken.add(id);
    ids.set(uuid, id);
  }
  return ids;
}

function toFree(id: string, taken: ReadonlySet<string>): string {
  const isFree = (candidate: string) => !taken.has(candidate) && !RESERVED_IDS.has(candidate);
  let free = id;
  for (let number = 2; !isFree(free); number++) free = `${id}-${number}`;
  return free;
}

/** The data set itself is the source of everything that comes from it. */
export function toEvidence(
  { description }: Target,
  source: Source,
  more: { url?: string | undefined; date?: string | undefined },
): Evidence[] {
  const date = more.date ?? description.generated;
  const url = more.url ?? description.url;
  return [{ title: `HSDS: ${description.publisher ?? source.file}`, ...(url && { url }), ...(date && { date }) }];
}

export function toReading({ notes }: Target, source: Source): Reading {
  return { notes, source };
}
