import { pickAll, type Actor, type ContactPoint } from '../../domain/catalog.ts';
import { toOwnAttributes } from './attributes.ts';
import { keepKnown, toUuid, type HsdsContext } from './context.ts';
import { toChannels, toContact } from './contacts.ts';
import { toLocation } from './location.ts';
import type { HsdsOrganization, HsdsOrganizationHead } from './objects.ts';
import { toDescription, toName, toOtherLanguage, toPageUrl } from './words.ts';

/** An actor as it stands in lists and inside a service. */
export function toOrganizationHead(actor: Actor, context: HsdsContext): HsdsOrganizationHead {
  const { facts } = actor;
  return keepKnown<HsdsOrganizationHead>({
    id: toUuid(context, 'actors', actor.id),
    name: toName(actor, context.locale),
    description: toDescription(actor, context.locale),
    email: toChannels(toContacts(actor, context)).email,
    website: facts.website,
    uri: toPageUrl('actor', actor.id, context),
    parent_organization_id: facts.partOf && toUuid(context, 'actors', facts.partOf),
  });
}

/**
 * An actor as HSDS `organization`, with its contacts and places.
 *
 * Left out: keywords, who confirmed it, evidence.
 */
export function toOrganization(actor: Actor, context: HsdsContext): HsdsOrganization {
  const head = toOrganizationHead(actor, context);
  const contacts = toContacts(actor, context);
  const { kind, languages, assuredDate, places } = actor.facts;
  return keepKnown<HsdsOrganization>({
    ...head,
    phones: toChannels(contacts).phones,
    contacts,
    locations: pickAll(context.catalog.places, places).map((place) => toLocation(place, context)),
    attributes: toOwnAttributes(
      { id: head.id, entity: 'organization' },
      { id: actor.id, kind, languages, assuredDate, wordsLanguage: toOtherLanguage(actor, context.locale) },
      context,
    ),
  });
}

/** Contacts that the actor names, then those that name the actor. */
function toContacts(actor: Actor, context: HsdsContext) {
  const { contactPoints, contactPointsByActor } = context.catalog;
  const points = new Set<ContactPoint>([
    ...pickAll(contactPoints, actor.facts.contactPoints),
    ...(contactPointsByActor.get(actor.id) ?? []),
  ]);
  return [...points].map((point) => toContact(point, context));
}
