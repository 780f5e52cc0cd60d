import type { Place } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toPath } from '../locales/urls.ts';
import { toRecordLink } from './record-link.ts';
import { toShortOfferCard, type CardView } from './cards.ts';
import { toContactCard, type ContactCardView } from './contact-card.ts';
import type { ViewContext } from './context.ts';
import { PLACE_ICONS } from './icons.ts';
import { toBody, type OfferPageView } from './offer-page.ts';
import { toAddress, type AddressView } from './place-lines.ts';
import { toPlaceEntry, type SearchEntry } from './search-entry.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toText, type TextView } from './text.ts';
import { toTranslationNotice, type TranslationNotice } from './translation-notice.ts';
import { toTruth, type TruthView } from './truth.ts';

export interface PlacePageView {
  shell: Shell;
  search: SearchEntry;
  trail: Link[];
  title: TextView;
  kind: string;
  icon: string;
  summary: TextView | undefined;
  notice: TranslationNotice | undefined;
  address: AddressView;
  /** Opens only on a tap; `undefined` when neither point nor address is known. */
  mapLink: string | undefined;
  body: OfferPageView['body'];
  offers: CardView[];
  actors: Link[];
  contacts: ContactCardView[];
  truth: TruthView;
}

export function toPlacePage(place: Place, context: ViewContext): PlacePageView {
  const { catalog, locale, t } = context;
  const title = toText(textOf(place, 'title', locale)!, locale);
  const summary = textOf(place, 'summary', locale);
  return {
    shell: toShell(
      {
        path: ['places', place.id],
        title: title.text,
        description: summary?.text ?? title.text,
        translatedIn: Object.keys(place.texts) as LocaleSlug[],
      },
      context,
    ),
    search: toPlaceEntry(place, context),
    trail: [{ href: toPath(locale, 'places'), label: { text: t('nav.places') } }],
    title,
    kind:
      place.facts.isMeetingPlace && place.facts.kind !== 'meeting-place'
        ? `${t(`placeKind.${place.facts.kind}`)}, ${t('places.meeting')}`
        : t(`placeKind.${place.facts.kind}`),
    icon: PLACE_ICONS[place.facts.kind],
    summary: summary && toText(summary, locale),
    notice: toTranslationNotice(place, context),
    address: toAddress(place, context),
    mapLink: toMapLink(place),
    body: toBody(place, locale),
    offers: (catalog.offersByPlace.get(place.id) ?? []).map((offer) => toShortOfferCard(offer, context)),
    actors: (catalog.actorsByPlace.get(place.id) ?? []).map((actor) => toRecordLink('actor', actor, locale)),
    // the page has the address already
    contacts: (catalog.contactPointsByPlace.get(place.id) ?? []).map((point) => ({ ...toContactCard(point, context), address: undefined })),
    truth: toTruth(place.facts, context),
  };
}

/** Address of the place at openstreetmap.org; a plain link, because `geo:` does nothing on most desks. */
export function toMapLink({ facts }: Place): string | undefined {
  const { coordinates, address } = facts;
  if (coordinates) {
    const { latitude, longitude } = coordinates;
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  }
  if (!address?.street) return undefined;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${address.street}, ${[address.postalCode, address.city].filter(Boolean).join(' ')}`)}`;
}
