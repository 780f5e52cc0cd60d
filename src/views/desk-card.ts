import type { ContactCardView } from './contact-card.ts';
import type { FactView } from './offer-facts.ts';
import type { OfferPageView } from './offer-page.ts';
import type { AddressView } from './place-lines.ts';
import type { HoursRow } from './schedule-rows.ts';

/** What a person shows at a desk or on the bus: all German. */
export interface DeskCard {
  phrase: string | undefined;
  title: string;
  hours: HoursRow[];
  places: AddressView[];
  phones: string[];
}

/** @param view the German page of an offer or contact point */
export function toDeskCard(view: Pick<OfferPageView, 'title' | 'contacts' | 'phrase'> & { facts: readonly FactView[] }): DeskCard {
  const places = view.facts.flatMap((fact) => fact.places);
  const address = view.contacts[0]?.address;
  return {
    phrase: view.phrase?.german.text,
    title: view.title.text,
    hours: view.facts.flatMap((fact) => fact.hours),
    places: places.length > 0 ? places : address ? [address] : [],
    phones: view.contacts.slice(0, 1).flatMap((contact: ContactCardView) => contact.phones.map(({ display }) => display)),
  };
}
