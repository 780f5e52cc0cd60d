import type { Actor, ContactPoint, Offer, Place } from '../domain/catalog.ts';
import { pickAll } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import { WEEKDAYS } from '../domain/schedule.ts';
import { toLanguageName } from '../locales/languages.ts';
import { toRecordPath } from '../locales/urls.ts';
import { findVoice, formatPhone } from '../domain/phone.ts';
import type { ViewContext } from './context.ts';
import { formatList } from './format.ts';
import { ACTOR_ICONS, PLACE_ICONS, toHueClass } from './icons.ts';
import { toCostText } from './offer-facts.ts';
import { toAddress, toDistrictLabel } from './place-lines.ts';
import { formatWeekday } from './schedule-rows.ts';
import { toText, type TextView } from './text.ts';
import { toShortTruth } from './truth.ts';

/** One entry of a list. */
export interface CardView {
  id: string;
  href: string;
  title: TextView;
  summary: TextView | undefined;
  icon: string;
  hueClass: string;
  /** Short lines below the summary, each with its pictogram. */
  lines: { icon: string; text: TextView }[];
  truth: string | undefined;
  /** A number to call straight from the list. */
  call: { href: string; display: string; name: string } | undefined;
  /** Words of the button that shows the place on the map beside the list; the button needs the map's script. */
  mapLabel?: string;
  /** Values of the filters: `topic` → ids separated by blanks. */
  filters: Record<string, string>;
}

const ACTOR_HUE = 'hue-plain';

export function toOfferCard(offer: Offer, context: ViewContext): CardView {
  const { catalog, locale, t } = context;
  const { facts } = offer;
  const topic = catalog.topics.get(facts.topics[0] ?? '');
  const places = pickAll(catalog.places, facts.places);
  const days = [...new Set(facts.schedules.flatMap((schedule) => schedule.days))].map((day) => formatWeekday(day, context));
  const actor = catalog.actors.get(facts.actor);
  const place = places[0] ? textOf(places[0], 'title', locale) : undefined;
  const by = actor && textOf(actor, 'title', locale);
  return {
    id: offer.id,
    href: toRecordPath(locale, 'offer', offer.id),
    title: toText(textOf(offer, 'title', locale)!, locale),
    summary: toSummary(offer, context),
    icon: topic?.icon ?? 'circle',
    hueClass: toHueClass(topic?.hue ?? 0),
    lines: [
      ...(days.length > 0 ? [{ icon: 'clock', text: { text: formatList(days, context.intlTag) } }] : []),
      ...(place ? [{ icon: 'map-pin', text: toText(place, locale) }] : by ? [{ icon: 'users', text: toText(by, locale) }] : []),
      ...(facts.cost === 'free' ? [{ icon: 'coins', text: { text: toCostText(facts.cost, context) } }] : []),
      ...(facts.languages
        ? [
            {
              icon: 'languages',
              text: {
                text: formatList(
                  facts.languages.map((tag) => toLanguageName(tag, locale)),
                  context.intlTag,
                ),
              },
            },
          ]
        : []),
      ...(facts.childcare === 'yes' ? [{ icon: 'baby', text: { text: t('facts.childcare') } }] : []),
    ],
    truth: toShortTruth(facts, context),
    call: undefined,
    filters: {
      topic: facts.topics.join(' '),
      audience: facts.audience.join(' '),
      language: (facts.languages ?? []).join(' '),
      district: [...new Set([...places.map((item) => item.facts.district), ...facts.serviceAreas])].filter(Boolean).join(' '),
      cost: typeof facts.cost === 'string' ? facts.cost : 'paid',
    },
  };
}

/** The same with less: below a record, where the rest is one tap away. Times, costs and places stand on the offer's own page. */
export function toShortOfferCard(offer: Offer, context: ViewContext): CardView {
  return { ...toOfferCard(offer, context), lines: [] };
}

/** Only its name: beside something else that the page is about. */
export function toNameCard(offer: Offer, context: ViewContext): CardView {
  return { ...toShortOfferCard(offer, context), summary: undefined, truth: undefined };
}

export function toActorCard(actor: Actor, context: ViewContext): CardView {
  const { catalog, locale, t } = context;
  const offers = catalog.offersByActor.get(actor.id) ?? [];
  return {
    id: actor.id,
    href: toRecordPath(locale, 'actor', actor.id),
    title: toText(textOf(actor, 'title', locale)!, locale),
    summary: toSummary(actor, context),
    icon: ACTOR_ICONS[actor.facts.kind],
    hueClass: ACTOR_HUE,
    lines: [
      { icon: 'tag', text: { text: t(`actorKind.${actor.facts.kind}`) } },
      ...(offers.length > 0 ? [{ icon: 'list', text: { text: t('count.offers', { count: offers.length }) } }] : []),
    ],
    truth: undefined,
    call: undefined,
    filters: { kind: actor.facts.kind, topic: [...new Set(offers.flatMap(({ facts }) => facts.topics))].join(' ') },
  };
}

export function toContactPointCard(point: ContactPoint, context: ViewContext): CardView {
  const { locale, t, intlTag } = context;
  const { facts } = point;
  const topic = context.catalog.topics.get(facts.topics[0] ?? '');
  const title = toText(textOf(point, 'title', locale)!, locale);
  const number = findVoice(point)?.number;
  return {
    id: point.id,
    href: toRecordPath(locale, 'contact-point', point.id),
    title,
    summary: toSummary(point, context),
    icon: facts.kind === 'emergency' ? 'siren' : number ? 'phone' : 'mail',
    hueClass: topic ? toHueClass(topic.hue) : ACTOR_HUE,
    lines: [
      ...(facts.alwaysOpen ? [{ icon: 'clock', text: { text: t('contact.alwaysOpen') } }] : []),
      ...(facts.cost === 'free' ? [{ icon: 'coins', text: { text: t('contact.freeCall') } }] : []),
      ...(facts.languages
        ? [
            {
              icon: 'languages',
              text: {
                text: formatList(
                  facts.languages.map((tag) => toLanguageName(tag, locale)),
                  intlTag,
                ),
              },
            },
          ]
        : []),
    ],
    truth: undefined,
    call: number
      ? {
          href: `tel:${number}`,
          display: formatPhone(number),
          name: t('contact.callNumber', { name: title.text, number: formatPhone(number) }),
        }
      : undefined,
    filters: {
      topic: facts.topics.join(' '),
      language: (facts.languages ?? []).join(' '),
      district: context.catalog.places.get(facts.place ?? '')?.facts.district ?? '',
      day: facts.alwaysOpen ? WEEKDAYS.join(' ') : [...new Set(facts.schedules.flatMap(({ days }) => days))].join(' '),
    },
  };
}

export function toPlaceCard(place: Place, context: ViewContext): CardView {
  const { locale, t } = context;
  const { address, stop } = toAddress(place, context);
  const district = toDistrictLabel(place.facts.district, context);
  return {
    id: place.id,
    href: toRecordPath(locale, 'place', place.id),
    title: toText(textOf(place, 'title', locale)!, locale),
    summary: toSummary(place, context),
    icon: PLACE_ICONS[place.facts.kind],
    hueClass: place.facts.isMeetingPlace ? 'hue-meeting' : ACTOR_HUE,
    lines: [
      ...(place.facts.isMeetingPlace ? [{ icon: 'users', text: { text: t('places.meeting') } }] : []),
      ...(address ? [{ icon: 'map-pin', text: address }] : district ? [{ icon: 'map-pin', text: district }] : []),
      ...(stop ? [{ icon: 'tram-front', text: { text: stop } }] : []),
    ],
    truth: undefined,
    call: undefined,
    filters: { kind: place.facts.kind, district: place.facts.district ?? 'elsewhere', meeting: place.facts.isMeetingPlace ? 'yes' : '' },
  };
}

function toSummary(record: Offer | Actor | ContactPoint | Place, { locale }: ViewContext): TextView | undefined {
  const summary = textOf(record, 'summary', locale);
  return summary && toText(summary, locale);
}
