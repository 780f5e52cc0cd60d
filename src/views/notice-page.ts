import { pickAll, type Offer, type Topic } from '../domain/catalog.ts';
import { toQrPath } from '../domain/qr.ts';
import { textOf } from '../domain/record.ts';
import { LOCALES, type LocaleSlug } from '../locales/locales.ts';
import { toRecordPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { toContext } from './context.ts';
import { toDeskCard } from './desk-card.ts';
import { toOfferPage } from './offer-page.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toLabel, toText, type TextView } from './text.ts';

/** A QR code with the address that it leads to. */
export interface CodeView {
  size: number;
  path: string;
  /** The address without its scheme, to type. */
  address: string;
}

/** A notice for the wall and a card for the pocket, in languages that the reader chooses. */
export interface NoticePageView {
  shell: Shell;
  back: Link;
  icon: string;
  languages: {
    slug: LocaleSlug;
    tag: string;
    dir: 'ltr' | 'rtl';
    autonym: string;
    /** Shown before anybody chooses: German and the language of the page. */
    isChosen: boolean;
    title: TextView;
    text: TextView;
  }[];
  /** German lines that are the same in all languages: times, address, phone. */
  facts: string[];
  code: CodeView;
}

export function toOfferNotice(offer: Offer, context: ViewContext): NoticePageView {
  const { catalog, locale } = context;
  const [topic] = pickAll(catalog.topics, offer.facts.topics);
  return {
    ...toFrame('offers', offer.id, toRecordPath(locale, 'offer', offer.id), textOf(offer, 'title', locale)!.text, context),
    icon: topic?.icon ?? 'circle',
    languages: toLanguages(context, (slug) => ({
      title: toText(textOf(offer, 'title', slug)!, slug),
      text: toText(textOf(offer, 'summary', slug)!, slug),
    })),
    facts: factsOf(offer, context),
  };
}

const germanFacts = new WeakMap<Offer, string[]>();

/** The same on the notices of all languages, so worked out once. */
function factsOf(offer: Offer, { catalog, today }: ViewContext): string[] {
  let facts = germanFacts.get(offer);
  if (!facts) {
    const { hours, places, phones } = toDeskCard(toOfferPage(offer, toContext(catalog, 'de', today)));
    facts = [
      ...hours.map((row) => [row.days, row.hours].filter(Boolean).join(' ')),
      ...places.map(({ name, address }) => [name.text, address?.text].filter(Boolean).join(', ')),
      ...phones,
    ];
    germanFacts.set(offer, facts);
  }
  return facts;
}

export function toTopicNotice(topic: Topic, context: ViewContext): NoticePageView {
  const { locale } = context;
  return {
    ...toFrame('topics', topic.id, toRecordPath(locale, 'topic', topic.id), toLabel(topic.label, locale).text, context),
    icon: topic.icon,
    languages: toLanguages(context, (slug) => ({ title: toLabel(topic.label, slug), text: toLabel(topic.question, slug) })),
    facts: [],
  };
}

function toFrame(folder: string, id: string, path: string, title: string, context: ViewContext) {
  const { t } = context;
  const head = `${t('poster.title')}: ${title}`;
  return {
    shell: toShell({ path: [folder, id, 'notice'], copyOf: [folder, id], title: head, description: t('poster.lead') }, context),
    back: { href: path, label: { text: t('bilingual.back') } },
    code: toCode(path, context),
  };
}

function toLanguages(
  { catalog, locale }: ViewContext,
  wordsIn: (slug: LocaleSlug) => { title: TextView; text: TextView },
): NoticePageView['languages'] {
  return catalog.site.locales.map((slug) => ({
    slug,
    tag: LOCALES[slug].tag,
    dir: LOCALES[slug].dir,
    autonym: LOCALES[slug].autonym,
    isChosen: slug === 'de' || slug === locale,
    ...wordsIn(slug),
  }));
}

/** The code of a page of the site. */
export function toCode(path: string, { catalog }: ViewContext): CodeView {
  const url = catalog.site.origin + path;
  return { ...toQrPath(url), address: url.replace(/^https:\/\//, '').replace(/\/$/, '') };
}
