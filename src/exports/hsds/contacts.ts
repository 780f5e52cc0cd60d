import type { ContactPoint } from '../../domain/catalog.ts';
import { textOf } from '../../domain/record.ts';
import { toOwnAttributes, toTermAttributes } from './attributes.ts';
import { keepKnown, toUuid, type HsdsContext } from './context.ts';
import type { HsdsContact, HsdsPhone } from './objects.ts';
import { toSchedules } from './schedules.ts';
import { pickTopicTerms } from './taxonomies.ts';
import { toDescription, toLanguages, toName, toOtherLanguage } from './words.ts';

/**
 * A contact point; its name is a function, never a person. The same object, with the same id, stands wherever the contact is named.
 *
 * Left out: body and keywords, who confirmed it, evidence.
 */
export function toContact(point: ContactPoint, context: HsdsContext): HsdsContact {
  const { facts } = point;
  const { locale } = context;
  const id = toUuid(context, 'contact-points', point.id);
  const owner = { id, entity: 'contact' as const };
  const topics = pickTopicTerms(facts.topics, context);
  return keepKnown<HsdsContact>({
    id,
    organization_id: facts.actor && toUuid(context, 'actors', facts.actor),
    location_id: facts.place && toUuid(context, 'places', facts.place),
    name: toName(point, locale),
    email: facts.email,
    phones: toPhones(point, id, context),
    schedules: toSchedules(id, { schedules: facts.schedules, inWords: textOf(point, 'hoursDescription', locale)?.text }, context),
    attributes: [
      ...toTermAttributes(owner, 'topic', topics, context),
      ...toOwnAttributes(
        owner,
        {
          id: point.id,
          kind: facts.kind,
          description: toDescription(point, locale),
          website: facts.website,
          languages: facts.languages,
          interpretation: facts.interpretation,
          cost: facts.cost,
          alwaysOpen: facts.alwaysOpen,
          assuredDate: facts.assuredDate,
          wordsLanguage: toOtherLanguage(point, locale),
        },
        context,
      ),
    ],
  });
}

const PHONE_TYPES = { voice: 'voice', fax: 'fax', sms: 'text' } as const;

/** Numbers with the languages spoken there and, in words, when somebody answers. */
function toPhones({ facts }: ContactPoint, owner: string, context: HsdsContext): HsdsPhone[] {
  return facts.phones.map(({ number, type }, index) => {
    const id = toUuid(context, owner, 'phones', index, number);
    return keepKnown<HsdsPhone>({
      id,
      number,
      type: PHONE_TYPES[type],
      languages: toLanguages(id, facts.languages, context),
      description: facts.schedules.map(context.labels.ofSchedule).join('; ') || undefined,
    });
  });
}

/** The first address and all numbers of several contacts, for readers that look only at the service or organization itself. */
export function toChannels(contacts: readonly HsdsContact[]): { email: string | undefined; phones: HsdsPhone[] } {
  return {
    email: contacts.find(({ email }) => email)?.email,
    phones: contacts.flatMap(({ phones = [] }) => phones),
  };
}
