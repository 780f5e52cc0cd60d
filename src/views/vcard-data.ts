import { pickAll, type ContactPoint } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import { toRecordPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';

/** Contact points as cards for `exports/vcard.ts`. */
export function toVcardData(points: readonly ContactPoint[], { catalog, locale, today }: ViewContext) {
  const { origin } = catalog.site;
  return points.map((point) => {
    const actor = catalog.actors.get(point.facts.actor ?? '');
    const [place] = pickAll(catalog.places, point.facts.place ? [point.facts.place] : []);
    return {
      id: point.id,
      host: new URL(origin).hostname,
      name: textOf(point, 'title', locale)!.text,
      organization: actor && textOf(actor, 'title', 'de')?.text,
      note: textOf(point, 'summary', locale)?.text ?? '',
      phones: point.facts.phones.map(({ number }) => number),
      email: point.facts.email,
      url: origin + toRecordPath(locale, 'contact-point', point.id),
      address: place?.facts.address,
      languages: point.facts.languages ?? [],
      today,
    };
  });
}
