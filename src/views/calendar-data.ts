import { findDated, holidaysOf, schedulesOf } from '../domain/agenda.ts';
import { pickAll, type Offer } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import { toRecordPath } from '../locales/urls.ts';
import { LOCALES } from '../locales/locales.ts';
import type { Feed } from './calendar-page.ts';
import { townName, type ViewContext } from './context.ts';
import { toLabel } from './text.ts';
import { toShortTruth } from './truth.ts';

/** Offers with sure dates. */
export function listDatedOffers({ catalog }: ViewContext): Offer[] {
  return findDated(catalog);
}

/** The dates of a topic, a language or a district, for `exports/ical.ts`. */
export function toFeedCalendar({ label, fits }: Feed, context: ViewContext) {
  const name = `${context.t('site.name')} ${townName(context)}: ${label.text}`;
  return toCalendarData(name, findDated(context.catalog).filter(fits), context);
}

/** The dates of one offer. */
export function toOfferCalendar(offer: Offer, context: ViewContext) {
  return toCalendarData(textOf(offer, 'title', context.locale)!.text, [offer], context);
}

function toCalendarData(name: string, offers: readonly Offer[], context: ViewContext) {
  return {
    name,
    language: LOCALES[context.locale].tag,
    today: context.today,
    sources: offers.map((offer) => toSource(offer, context)),
    holidays: holidaysOf(context.catalog),
  };
}

function toSource(offer: Offer, context: ViewContext) {
  const { catalog, locale } = context;
  const { origin } = catalog.site;
  const [place] = pickAll(catalog.places, offer.facts.places);
  const address = place?.facts.address;
  return {
    id: offer.id,
    host: new URL(origin).hostname,
    title: textOf(offer, 'title', locale)!.text,
    description: [textOf(offer, 'summary', locale)?.text, toShortTruth(offer.facts, context)].filter(Boolean).join('\n'),
    location:
      place &&
      [textOf(place, 'title', 'de')!.text, address && `${address.street ?? ''}, ${address.postalCode} ${address.city}`]
        .filter(Boolean)
        .join(', '),
    url: origin + toRecordPath(locale, 'offer', offer.id),
    categories: offer.facts.topics.flatMap((id) => {
      const topic = catalog.topics.get(id);
      return topic ? [toLabel(topic.label, locale).text] : [];
    }),
    schedules: schedulesOf(offer),
    dates: offer.facts.dates,
  };
}
