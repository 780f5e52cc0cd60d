import type { ContactPoint } from '../domain/catalog.ts';
import { pickAll } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toPath, toRecordKey, toRecordPath } from '../locales/urls.ts';
import { toRecordLink } from './record-link.ts';
import { toNameCard, type CardView } from './cards.ts';
import { toContactCard, type ContactCardView } from './contact-card.ts';
import type { ViewContext } from './context.ts';
import { toBilingualPath, toBody, type OfferPageView } from './offer-page.ts';
import { toContactPointEntry, type SearchEntry } from './search-entry.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toLabel, toText, type TextView } from './text.ts';
import { toTranslationNotice, type TranslationNotice } from './translation-notice.ts';
import { toTruth, type TruthView } from './truth.ts';

export interface ContactPointPageView {
  shell: Shell;
  search: SearchEntry;
  trail: Link[];
  title: TextView;
  icon: string;
  summary: TextView | undefined;
  notice: TranslationNotice | undefined;
  contact: ContactCardView;
  body: OfferPageView['body'];
  bilingual: string | undefined;
  keep: string;
  /** Card for the address book. */
  vcard: string;
  actor: Link | undefined;
  topics: Link[];
  offers: CardView[];
  truth: TruthView;
}

export function toContactPointPage(point: ContactPoint, context: ViewContext): ContactPointPageView {
  const { catalog, locale, t } = context;
  const title = toText(textOf(point, 'title', locale)!, locale);
  const summary = textOf(point, 'summary', locale);
  const actor = catalog.actors.get(point.facts.actor ?? '');
  return {
    shell: toShell(
      {
        path: ['contact-points', point.id],
        title: title.text,
        description: summary?.text ?? title.text,
        translatedIn: Object.keys(point.texts) as LocaleSlug[],
      },
      context,
    ),
    search: toContactPointEntry(point, context),
    trail: [{ href: toPath(locale, 'contact-points'), label: { text: t('contacts.title') } }],
    title,
    icon: point.facts.kind === 'emergency' ? 'siren' : 'phone',
    summary: summary && toText(summary, locale),
    notice: toTranslationNotice(point, context),
    contact: toContactCard(point, context),
    body: toBody(point, locale),
    keep: toRecordKey('contact-point', point.id),
    bilingual: toBilingualPath('contact-point', point, context),
    vcard: `${toRecordPath(locale, 'contact-point', point.id)}contact.vcf`,
    actor: actor && toRecordLink('actor', actor, locale),
    topics: pickAll(catalog.topics, point.facts.topics).map((topic) => ({
      href: toRecordPath(locale, 'topic', topic.id),
      label: toLabel(topic.label, locale),
    })),
    offers: (catalog.offersByContactPoint.get(point.id) ?? []).map((offer) => toNameCard(offer, context)),
    truth: toTruth(point.facts, context),
  };
}
