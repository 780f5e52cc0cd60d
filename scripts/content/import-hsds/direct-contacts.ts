import type { DataSet, Entity } from './join-rows.ts';
import type { ContactRow, OrganizationRow, PhoneRow, ServiceRow } from './shapes.ts';

/**
 * Makes a contact of numbers and addresses that stand on a service or organization itself and that none of its contacts has: in
 * content only contact points have them.
 */
export function addDirectContacts(data: DataSet): void {
  for (const { row, source } of data.organizations.values()) {
    const contact = toContact(row, row.phones ?? []);
    if (contact) add(data, row, { ...contact, organization_id: row.id }, source);
  }
  for (const { row, source } of data.services.values()) {
    const contact = toContact(row, [...(row.phones ?? []), ...(row.service_at_locations ?? []).flatMap(({ phones = [] }) => phones)]);
    if (contact) add(data, row, { ...contact, organization_id: row.organization_id, department: row.name }, source);
  }
}

function toContact({ id, email, contacts = [] }: ServiceRow | OrganizationRow, phones: readonly PhoneRow[]): ContactRow | undefined {
  const known = new Set(contacts.flatMap((contact) => [contact.email, ...(contact.phones ?? []).map(({ number }) => number)]));
  const rest = [...new Map(phones.map((phone) => [phone.number, phone])).values()].filter(({ number }) => !known.has(number));
  const isNewEmail = email !== undefined && !known.has(email);
  return rest.length > 0 || isNewEmail ? { id: `${id}#direct`, phones: rest, ...(isNewEmail && { email }) } : undefined;
}

function add(data: DataSet, owner: ServiceRow | OrganizationRow, contact: ContactRow, source: Entity<unknown>['source']): void {
  data.contacts.set(contact.id, { row: contact, source });
  owner.contacts = [...(owner.contacts ?? []), contact];
}
