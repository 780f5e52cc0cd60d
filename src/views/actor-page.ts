import type { Actor } from '../domain/catalog.ts';
import { pickAll } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toPath } from '../locales/urls.ts';
import { toNameCard, type CardView } from './cards.ts';
import { toContactCard, toHostName, type ContactCardView } from './contact-card.ts';
import type { ViewContext } from './context.ts';
import { ACTOR_ICONS } from './icons.ts';
import { toMeasureLink, type MeasureLink } from './measure-parts.ts';
import { contactsOf, toBody, type OfferPageView } from './offer-page.ts';
import { toAddress, type AddressView } from './place-lines.ts';
import { toRecordLink } from './record-link.ts';
import { toActorEntry, type SearchEntry } from './search-entry.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toText, type TextView } from './text.ts';
import { toTranslationNotice, type TranslationNotice } from './translation-notice.ts';
import { toTruth, type TruthView } from './truth.ts';

const MOST_MEASURES = 6;

export interface ActorPageView {
  shell: Shell;
  search: SearchEntry;
  trail: Link[];
  title: TextView;
  kind: string;
  icon: string;
  summary: TextView | undefined;
  notice: TranslationNotice | undefined;
  body: OfferPageView['body'];
  website: { href: string; display: string } | undefined;
  contacts: ContactCardView[];
  places: AddressView[];
  partOf: Link | undefined;
  parts: Link[];
  offers: CardView[];
  /** What town and region planned with this actor. */
  measures: MeasureLink[];
  /** All measures, where there are more. */
  moreMeasures: Link | undefined;
  truth: TruthView;
}

export function toActorPage(actor: Actor, context: ViewContext): ActorPageView {
  const { catalog, locale, t } = context;
  const { facts } = actor;
  const title = toText(textOf(actor, 'title', locale)!, locale);
  const summary = textOf(actor, 'summary', locale);
  const parent = catalog.actors.get(facts.partOf ?? '');
  return {
    shell: toShell(
      {
        path: ['actors', actor.id],
        title: title.text,
        description: summary?.text ?? title.text,
        translatedIn: Object.keys(actor.texts) as LocaleSlug[],
      },
      context,
    ),
    search: toActorEntry(actor, context),
    trail: [{ href: toPath(locale, 'actors'), label: { text: t('nav.actors') } }],
    title,
    kind: t(`actorKind.${facts.kind}`),
    icon: ACTOR_ICONS[facts.kind],
    summary: summary && toText(summary, locale),
    notice: toTranslationNotice(actor, context),
    body: toBody(actor, locale),
    website: facts.website ? { href: facts.website, display: toHostName(facts.website) } : undefined,
    contacts: contactsOf(actor, catalog).map((point) => toContactCard(point, context)),
    places: pickAll(catalog.places, facts.places).map((place) => toAddress(place, context)),
    partOf: parent && toRecordLink('actor', parent, locale),
    parts: (catalog.partsByActor.get(actor.id) ?? []).map((part) => toRecordLink('actor', part, locale)),
    offers: (catalog.offersByActor.get(actor.id) ?? []).map((offer) => toNameCard(offer, context)),
    ...toActorMeasures(actor, context),
    truth: toTruth(facts, context),
  };
}

/** The first measures of an actor, and how many there are. */
function toActorMeasures({ id }: Actor, context: ViewContext): Pick<ActorPageView, 'measures' | 'moreMeasures'> {
  const { catalog, locale, t } = context;
  const measures = catalog.measuresByActor.get(id) ?? [];
  const more = { href: toPath(locale, 'measures'), label: { text: t('fields.measureCount', { count: measures.length }) } };
  return {
    measures: measures.slice(0, MOST_MEASURES).map((measure) => toMeasureLink(measure, context)),
    moreMeasures: measures.length > MOST_MEASURES ? more : undefined,
  };
}
