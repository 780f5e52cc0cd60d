import type { ContactPoint } from '../domain/catalog.ts';
import { formatPhone } from '../domain/phone.ts';
import { textOf } from '../domain/record.ts';
import { toLanguageName } from '../locales/languages.ts';
import { toRecordPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { formatList } from './format.ts';
import { toAddress, type AddressView } from './place-lines.ts';
import { toHoursRows, type HoursRow } from './schedule-rows.ts';
import { toText, type TextView } from './text.ts';

/** A contact point with everything one needs to use it. */
export interface ContactCardView {
  title: TextView;
  href: string;
  summary: TextView | undefined;
  phones: { href: string; display: string; name: string }[];
  email: string | undefined;
  website: { href: string; display: string } | undefined;
  hours: HoursRow[];
  hoursText: TextView | undefined;
  /** "rund um die Uhr", "Anruf kostenlos", languages: short facts in the reader's language. */
  notes: string[];
  address: AddressView | undefined;
}

export function toContactCard(point: ContactPoint, context: ViewContext): ContactCardView {
  const { catalog, locale, t, intlTag } = context;
  const { facts } = point;
  const title = toText(textOf(point, 'title', locale)!, locale);
  const summary = textOf(point, 'summary', locale);
  const hoursText = textOf(point, 'hoursDescription', locale);
  const place = facts.place ? catalog.places.get(facts.place) : undefined;
  return {
    title,
    href: toRecordPath(locale, 'contact-point', point.id),
    summary: summary && toText(summary, locale),
    phones: facts.phones
      .filter(({ type }) => type === 'voice')
      .map(({ number }) => ({
        href: `tel:${number}`,
        display: formatPhone(number),
        name: t('contact.callNumber', { name: title.text, number: formatPhone(number) }),
      })),
    email: facts.email,
    website: facts.website ? { href: facts.website, display: toHostName(facts.website) } : undefined,
    hours: toHoursRows(facts.schedules, context),
    hoursText: hoursText && toText(hoursText, locale),
    notes: [
      facts.alwaysOpen ? t('contact.alwaysOpen') : undefined,
      facts.cost === 'free' ? t('contact.freeCall') : undefined,
      facts.languages &&
        formatList(
          facts.languages.map((tag) => toLanguageName(tag, locale)),
          intlTag,
        ),
      facts.interpretation && t(`interpretation.${facts.interpretation}`),
    ].filter((note) => note !== undefined),
    address: place && toAddress(place, context),
  };
}

/** Host of a web address without `www.`, as people say it. */
export function toHostName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
