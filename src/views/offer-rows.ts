import { pickAll, type Offer } from '../domain/catalog.ts';
import { findNewestEvidence } from '../domain/evidence.ts';
import { formatPhoneAbroad } from '../domain/phone.ts';
import { textOf } from '../domain/record.ts';
import { toLanguageName } from '../locales/languages.ts';
import { toRecordPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { toCostText } from './offer-facts.ts';
import { toAddress } from './place-lines.ts';
import { toDateRows, toHoursRows } from './schedule-rows.ts';
import { toLabel } from './text.ts';

/** Every offer in words and phone numbers that people read, for `exports/offers-csv.ts`. */
export function toOfferRows(context: ViewContext) {
  return [...context.catalog.offers.values()].map((offer) => toOfferRow(offer, context));
}

function toOfferRow(offer: Offer, context: ViewContext) {
  const { catalog, locale, t } = context;
  const { facts, id } = offer;
  const actor = catalog.actors.get(facts.actor);
  const points = pickAll(catalog.contactPoints, facts.contactPoints);
  const places = pickAll(catalog.places, facts.places).map((place) => toAddress(place, context));
  const hours = [...toHoursRows(facts.schedules, context), ...toDateRows(facts.dates, context)].map(({ days, hours: times, note }) =>
    [[days, times].filter(Boolean).join(' '), note].filter(Boolean).join(', '),
  );
  const words = textOf(offer, 'scheduleDescription', locale)?.text;
  return {
    id,
    title: textOf(offer, 'title', locale)!.text,
    summary: textOf(offer, 'summary', locale)?.text ?? '',
    actor: actor ? textOf(actor, 'title', locale)!.text : '',
    topics: pickAll(catalog.topics, facts.topics).map(({ label }) => toLabel(label, locale).text),
    audience: facts.audience.map((group) => t(`audience.${group}`)),
    languages: (facts.languages ?? []).map((tag) => toLanguageName(tag, locale)),
    interpretation: facts.interpretation ? t(`interpretation.${facts.interpretation}`) : '',
    cost: toCostText(facts.cost, context),
    registration: t(`registration.${facts.registration}`),
    hours: words ? [...hours, words] : hours,
    places: places.map(({ name }) => name.text),
    addresses: places.flatMap(({ address }) => address?.text ?? []),
    phones: points.flatMap((point) =>
      point.facts.phones.filter(({ type }) => type === 'voice').map(({ number }) => formatPhoneAbroad(number)),
    ),
    emails: points.flatMap((point) => point.facts.email ?? []),
    website: facts.online ?? points.find((point) => point.facts.website)?.facts.website ?? actor?.facts.website ?? '',
    status: facts.status,
    assuredDate: facts.assuredDate ?? '',
    evidenceDate: findNewestEvidence(facts.evidence)?.date ?? '',
    pageUrl: catalog.site.origin + toRecordPath(locale, 'offer', id),
  };
}
