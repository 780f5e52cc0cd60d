import { pickAll, type Offer } from '../../domain/catalog.ts';
import { listOf, textOf } from '../../domain/record.ts';
import { pickText } from '../../locales/localized.ts';
import { toOwnAttributes, toTermAttributes } from './attributes.ts';
import { toChannels, toContact } from './contacts.ts';
import { keepKnown, toUuid, type HsdsContext } from './context.ts';
import { toKnownWheelchair, toLocation } from './location.ts';
import type { HsdsAttribute, HsdsCostOption, HsdsService, HsdsServiceArea, HsdsServiceHead } from './objects.ts';
import { toOrganizationHead } from './organization.ts';
import { toSchedules } from './schedules.ts';
import { pickAudienceTerms, pickTopicTerms } from './taxonomies.ts';
import { toDescription, toLanguages, toName, toOtherLanguage, toPageUrl } from './words.ts';

/**
 * HSDS knows nothing between active and inactive. Who reads only its four words shall not send people to a door that nobody has
 * confirmed, so planned and unknown offers are inactive there; our own word stands in `lotse:status`.
 */
const STATUSES = {
  active: 'active',
  paused: 'temporarily closed',
  planned: 'inactive',
  unknown: 'inactive',
  defunct: 'inactive',
} as const satisfies Record<Offer['facts']['status'], HsdsServiceHead['status']>;

/** An offer as it stands in lists. */
export function toServiceHead(offer: Offer, context: HsdsContext): HsdsServiceHead {
  const { facts } = offer;
  const { catalog, locale, labels } = context;
  const id = toUuid(context, 'offers', offer.id);
  const actor = catalog.actors.get(facts.actor);
  return keepKnown<HsdsServiceHead>({
    id,
    name: toName(offer, locale),
    description: toDescription(offer, locale),
    url: facts.online,
    additional_urls: [{ id: toUuid(context, id, 'page'), label: 'Lotse', url: toPageUrl('offer', offer.id, context) }],
    email: toChannels(toContacts(offer, context)).email,
    status: STATUSES[facts.status],
    interpretation_services: facts.interpretation && labels.ofInterpretation(facts.interpretation),
    application_process: textOf(offer, 'applicationProcess', locale)?.text,
    fees_description: textOf(offer, 'feesDescription', locale)?.text,
    eligibility_description: textOf(offer, 'eligibilityDescription', locale)?.text,
    minimum_age: facts.minimumAge,
    maximum_age: facts.maximumAge,
    assured_date: facts.assuredDate,
    organization: actor && toOrganizationHead(actor, context),
  });
}

/**
 * An offer as HSDS `service` with everything that belongs to it.
 *
 * Left out: field and measures, keywords, the sentence to say (`phrase`), who confirmed it, evidence, `reviewEvery`. The time of the
 * last change is not known, so there is no `last_modified`.
 */
export function toService(offer: Offer, context: HsdsContext): HsdsService {
  const { facts } = offer;
  const { catalog, locale } = context;
  const head = toServiceHead(offer, context);
  const { id } = head;
  const contacts = toContacts(offer, context);
  return keepKnown<HsdsService>({
    ...head,
    phones: toChannels(contacts).phones,
    schedules: toSchedules(id, { ...facts, inWords: textOf(offer, 'scheduleDescription', locale)?.text }, context),
    service_areas: toServiceAreas(offer, id, context),
    service_at_locations: pickAll(catalog.places, facts.places).map((place) => ({
      id: toUuid(context, id, 'places', place.id),
      location: toLocation(place, context),
    })),
    languages: toLanguages(id, facts.languages, context),
    cost_options: toCostOptions(offer, id, context),
    required_documents: (listOf(offer, 'requiredDocuments', locale)?.items ?? []).map((document, index) => ({
      id: toUuid(context, id, 'required-documents', index),
      document,
    })),
    contacts,
    attributes: toAttributes(offer, id, context),
  });
}

function toContacts(offer: Offer, context: HsdsContext) {
  return pickAll(context.catalog.contactPoints, offer.facts.contactPoints).map((point) => toContact(point, context));
}

function toServiceAreas(offer: Offer, owner: string, context: HsdsContext): HsdsServiceArea[] {
  const { areas } = context.catalog.site;
  return offer.facts.serviceAreas.flatMap((areaId) => {
    const area = areas.find((candidate) => candidate.id === areaId);
    const id = toUuid(context, owner, 'service-areas', areaId);
    return area
      ? [
          {
            id,
            name: pickText(area.label, context.locale)!.text,
            attributes: toOwnAttributes({ id, entity: 'service_area' }, { id: areaId }, context),
          },
        ]
      : [];
  });
}

function toCostOptions({ facts: { cost } }: Offer, owner: string, context: HsdsContext): HsdsCostOption[] {
  const amount = cost === 'free' ? 0 : typeof cost === 'object' ? cost.amount : undefined;
  return amount === undefined ? [] : [{ id: toUuid(context, owner, 'cost'), amount, currency: 'EUR' }];
}

function toAttributes(offer: Offer, id: string, context: HsdsContext): HsdsAttribute[] {
  const { facts } = offer;
  const owner = { id, entity: 'service' as const };
  return [
    ...toTermAttributes(owner, 'topic', pickTopicTerms(facts.topics, context), context),
    ...toTermAttributes(owner, 'audience', pickAudienceTerms(facts.audience, context), context),
    ...toOwnAttributes(
      owner,
      {
        id: offer.id,
        status: STATUSES[facts.status] === 'inactive' ? facts.status : undefined,
        cost: facts.cost === 'paid' ? 'paid' : undefined,
        registration: facts.registration === 'unknown' ? undefined : facts.registration,
        interpretation: facts.interpretation,
        germanLevel: facts.germanLevel,
        childcare: facts.childcare,
        genderSpace: facts.genderSpace,
        wheelchair: toKnownWheelchair(facts.accessibility),
        wordsLanguage: toOtherLanguage(offer, context.locale),
      },
      context,
    ),
  ];
}
