import type { FoundRow } from './find-rows.ts';
import type { Notes, Problem, Source } from './notes.ts';
import type { AtLocationRow, AttributeRow, ContactRow, LocationRow, OrganizationRow, ServiceRow, TermRow } from './shapes.ts';

/** A row with the place where it was first seen. */
export interface Entity<T> {
  row: T;
  source: Source;
}

/** A data set with every record once; what was nested is pointed at by id. */
export interface DataSet {
  services: Map<string, Entity<ServiceRow>>;
  organizations: Map<string, Entity<OrganizationRow>>;
  locations: Map<string, Entity<LocationRow>>;
  contacts: Map<string, Entity<ContactRow>>;
  terms: Map<string, TermRow>;
}

type Row = Record<string, unknown> & { id?: string | undefined };

/** Joins rows by id: the same record in a list, in a file of its own and inside another record becomes one. */
export function joinRows(found: readonly FoundRow[], notes: Notes): { data: DataSet; problems: Problem[] } {
  const data: DataSet = { services: new Map(), organizations: new Map(), locations: new Map(), contacts: new Map(), terms: new Map() };
  const parts = found.filter(({ table, row, source }) => !takeRecord(data, table, row, source));
  const isLink = ({ table }: FoundRow) => table === 'service_at_location';
  const problems = [...parts.filter(isLink), ...parts.filter((part) => !isLink(part))].flatMap((part) => attachPart(data, part, notes));
  for (const { row } of data.contacts.values()) attachContact(data, row);
  return { data, problems: [...problems, ...checkReferences(data)] };
}

/** @returns whether the row is a record or a term, not a part of one */
function takeRecord(data: DataSet, table: FoundRow['table'], row: Row, source: Source): boolean {
  if (table === 'service') takeService(data, row as ServiceRow, source);
  else if (table === 'organization') takeOrganization(data, row as OrganizationRow, source);
  else if (table === 'location') takeLocation(data, row as LocationRow, source);
  else if (table === 'contact') put(data.contacts, row as ContactRow, source);
  else if (table === 'taxonomy_term') data.terms.set(row.id!, row as TermRow);
  else if (table === 'service_at_location' && row['service']) {
    const { service, ...atLocation } = row as AtLocationRow & { service: ServiceRow };
    takeService(data, { ...service, service_at_locations: [atLocation] }, source);
  } else return false;
  return true;
}

function takeService(data: DataSet, { organization, ...row }: ServiceRow, source: Source): void {
  if (organization) takeOrganization(data, organization, within(source, 'organization'));
  for (const contact of row.contacts ?? []) put(data.contacts, contact, within(source, 'contacts'));
  const atLocations = (row.service_at_locations ?? []).map((at) => takeAtLocation(data, at, source));
  put(
    data.services,
    {
      ...row,
      ...(organization && { organization_id: organization.id }),
      ...(row.service_at_locations && { service_at_locations: atLocations }),
    },
    source,
  );
}

function takeAtLocation(data: DataSet, { location, ...row }: AtLocationRow, source: Source): AtLocationRow {
  if (location) takeLocation(data, location, within(source, 'service_at_locations'));
  for (const contact of row.contacts ?? []) put(data.contacts, contact, within(source, 'service_at_locations'));
  return { ...row, ...(location && { location_id: location.id }) };
}

function takeOrganization(data: DataSet, row: OrganizationRow, source: Source): void {
  for (const contact of row.contacts ?? []) {
    // ours say themselves whose they are
    const isOwn = readOwn(contact.attributes).has('id');
    put(data.contacts, { ...(!isOwn && { organization_id: row.id }), ...contact }, within(source, 'contacts'));
  }
  for (const location of row.locations ?? []) takeLocation(data, location, within(source, 'locations'));
  put(data.organizations, row, source);
}

function takeLocation(data: DataSet, row: LocationRow, source: Source): void {
  for (const contact of row.contacts ?? []) put(data.contacts, { location_id: row.id, ...contact }, within(source, 'contacts'));
  put(data.locations, row, source);
}

function within(source: Source, key: string): Source {
  return { ...source, path: source.path ? `${source.path}.${key}` : key };
}

/** Of two rows of one record each key that either has; of two lists the longer one. */
function put<T extends Row>(table: Map<string, Entity<T>>, row: T, source: Source): void {
  const known = table.get(row.id!);
  if (!known) {
    table.set(row.id!, { row, source });
    return;
  }
  const merged: Row = { ...known.row };
  for (const [key, value] of Object.entries(row)) {
    const old = merged[key];
    const isFuller = Array.isArray(value) && (!Array.isArray(old) || value.length > old.length);
    if (old === undefined || isFuller) merged[key] = value;
  }
  table.set(row.id!, { row: merged as T, source: known.source });
}

const PART_LISTS: Partial<Record<FoundRow['table'], string>> = {
  phone: 'phones',
  schedule: 'schedules',
  language: 'languages',
  address: 'addresses',
  accessibility: 'accessibility',
  service_area: 'service_areas',
  required_document: 'required_documents',
  cost_option: 'cost_options',
  attribute: 'attributes',
  service_at_location: 'service_at_locations',
};

/** Hangs a row of a tabular data set on the record that it points at. */
function attachPart(data: DataSet, { table, row, source }: FoundRow, notes: Notes): Problem[] {
  const tables = Object.values(data) as Map<string, Entity<Row>>[];
  const isAt = (at: string) => [...data.services.values()].find((service) => service.row.service_at_locations?.some(({ id }) => id === at));
  const keys: [string, (id: string) => Entity<Row> | undefined][] = [
    ['contact_id', (id) => data.contacts.get(id)],
    ['service_id', (id) => data.services.get(id)],
    ['service_at_location_id', isAt],
    ['organization_id', (id) => data.organizations.get(id)],
    ['location_id', (id) => data.locations.get(id)],
    ['link_id', (id) => tables.map((records) => records.get(id)).find(Boolean)],
  ];
  const given = keys.flatMap(([key, find]) => (typeof row[key] === 'string' ? [{ key, id: row[key], parent: find(row[key])?.row }] : []));
  const parent = given.find((candidate) => candidate.parent)?.parent;
  const list = PART_LISTS[table]!;
  if (parent) {
    const known = (parent[list] as Row[] | undefined) ?? [];
    if (!known.some(({ id }) => id !== undefined && id === row['id'])) parent[list] = [...known, row];
    return [];
  }
  const [first] = given;
  // an attribute may belong to any table
  if (first && first.key !== 'link_id') return [{ ...within(source, first.key), code: 'reference', value: first.id }];
  notes.add('no-home', list, row, source);
  return [];
}

/** Puts a contact on the list of the service or organization that it names. */
function attachContact(data: DataSet, row: ContactRow): void {
  const owner = data.services.get(row.service_id ?? '')?.row ?? data.organizations.get(row.organization_id ?? '')?.row;
  if (owner && !owner.contacts?.some(({ id }) => id === row.id)) owner.contacts = [...(owner.contacts ?? []), row];
}

function checkReferences(data: DataSet): Problem[] {
  return [...data.services.values()].flatMap(({ row, source }): Problem[] => [
    ...(row.organization_id && !data.organizations.has(row.organization_id)
      ? [{ ...within(source, 'organization_id'), code: 'reference' as const, value: row.organization_id }]
      : []),
    ...(row.service_at_locations ?? [])
      .filter(({ location_id: id }) => id !== undefined && !data.locations.has(id))
      .map(({ location_id: id }): Problem => ({ ...within(source, 'service_at_locations'), code: 'reference', value: id! })),
  ]);
}

/** Values of our own attributes, by name without prefix. */
export function readOwn(attributes: readonly AttributeRow[] | undefined): Map<string, string> {
  return new Map(
    (attributes ?? []).flatMap(({ link_type: type = '', value }) =>
      type.startsWith('lotse:') && value !== undefined ? [[type.slice('lotse:'.length), value] as const] : [],
    ),
  );
}
