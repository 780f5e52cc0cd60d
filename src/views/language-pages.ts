import { helpDeskOf, pickAll, type Catalog, type ContactPoint, type Offer, type Topic } from '../domain/catalog.ts';
import { isLocaleSlug, LOCALES, type LocaleSlug } from '../locales/locales.ts';
import { toLanguageName } from '../locales/languages.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import { textOf } from '../domain/record.ts';
import { translator } from '../strings/translate.ts';
import { toContactPointCard, toOfferCard, type CardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { formatList } from './format.ts';
import { toGuideLink } from './guide-parts.ts';
import { formatWeekday } from './schedule-rows.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toLabel, toText, type TextView } from './text.ts';

export interface LanguagesPageView {
  shell: Shell;
  title: string;
  lead: string;
  /** "Arabisch", in its own name, with how much there is. */
  languages: { href: string; name: string; autonym: TextView | undefined; count: string }[];
  unknown: string;
}

/** One row: a topic, who helps with it in this language, and on which days. */
export interface LanguageRow {
  topic: Link;
  helpers: Link[];
  days: string;
}

export interface LanguagePageView {
  shell: Shell;
  trail: Link[];
  title: string;
  rows: LanguageRow[];
  contacts: CardView[];
  offers: CardView[];
  none: string | undefined;
  unknown: string;
  /** What helps where nobody is known: the guide on interpreting, and who can be asked. */
  next: { guides: ReturnType<typeof toGuideLink>[]; contacts: CardView[] };
  /** The request for an interpreter, in German and in the language itself. */
  card: { german: string; own: TextView };
}

/** BCP 47 tags: the languages of the site, and every other that somebody speaks. */
export function listSpokenLanguages({ site, offers, contactPoints }: Catalog): string[] {
  const spoken = [...offers.values(), ...contactPoints.values()].flatMap(({ facts }) => facts.languages ?? []);
  return [...new Set([...site.locales.filter((locale) => !locale.startsWith('de')), ...spoken])].filter((tag) => tag !== 'de');
}

export function toLanguagesPage(context: ViewContext): LanguagesPageView {
  const { catalog, locale, intlTag, t } = context;
  const { compare } = new Intl.Collator(intlTag);
  return {
    shell: toShell({ path: ['languages'], title: t('languages.title'), description: t('languages.lead') }, context),
    title: t('languages.title'),
    lead: t('languages.lead'),
    languages: listSpokenLanguages(catalog)
      .map((tag) => {
        const { offers, points } = findSpeakers(tag, catalog);
        return {
          href: toPath(locale, 'languages', tag),
          name: toLanguageName(tag, locale),
          autonym: toAutonym(tag, locale),
          count:
            [
              ...(points.length > 0 ? [t('count.contacts', { count: points.length })] : []),
              ...(offers.length > 0 ? [t('count.offers', { count: offers.length })] : []),
            ].join(', ') || t('languages.none'),
        };
      })
      .sort((a, b) => compare(a.name, b.name)),
    unknown: t('languages.unknown'),
  };
}

export function toLanguagePage(tag: string, context: ViewContext): LanguagePageView {
  const { catalog, locale, t } = context;
  const { offers, points } = findSpeakers(tag, catalog);
  const language = toLanguageName(tag, locale);
  const title = t('languages.inLanguage', { language });
  const own: LocaleSlug = isLocaleSlug(tag) ? tag : locale;
  return {
    shell: toShell({ path: ['languages', tag], title, description: t('languages.lead') }, context),
    trail: [{ href: toPath(locale, 'languages'), label: { text: t('languages.title') } }],
    title,
    rows: [...catalog.topics.values()].flatMap((topic) => toRow(topic, offers, points, context)),
    contacts: points.map((point) => toContactPointCard(point, context)),
    offers: offers.map((offer) => toOfferCard(offer, context)),
    none: offers.length + points.length === 0 ? t('languages.none') : undefined,
    unknown: t('languages.unknown'),
    next: {
      guides: pickAll(catalog.guides, catalog.site.interpretingGuides).map((guide) => toGuideLink(guide, context)),
      contacts: helpDeskOf(catalog).map((point) => toContactPointCard(point, context)),
    },
    card: {
      german: translator('de')('languages.cardText', { language: toLanguageName(tag, 'de') }),
      own: {
        text: translator(own)('languages.cardText', { language: toLanguageName(tag, own) }),
        ...(own !== locale && { lang: LOCALES[own].tag, dir: LOCALES[own].dir }),
      },
    },
  };
}

function findSpeakers(tag: string, { offers, contactPoints }: Catalog): { offers: Offer[]; points: ContactPoint[] } {
  const speaks = ({ facts }: Offer | ContactPoint) => Boolean(facts.languages?.includes(tag));
  return { offers: [...offers.values()].filter(speaks), points: [...contactPoints.values()].filter(speaks) };
}

function toRow(topic: Topic, offers: readonly Offer[], points: readonly ContactPoint[], context: ViewContext): LanguageRow[] {
  const { locale, intlTag, t } = context;
  const inTopic = <R extends Offer | ContactPoint>(records: readonly R[]) => records.filter(({ facts }) => facts.topics.includes(topic.id));
  const helpers = [
    ...inTopic(points).map((point) => ({ section: 'contact-point' as const, record: point })),
    ...inTopic(offers).map((offer) => ({ section: 'offer' as const, record: offer })),
  ];
  if (helpers.length === 0) return [];
  const days = [...new Set(helpers.flatMap(({ record }) => record.facts.schedules.flatMap((schedule) => schedule.days)))];
  return [
    {
      topic: { href: toRecordPath(locale, 'topic', topic.id), label: toLabel(topic.label, locale) },
      helpers: helpers.map(({ section, record }) => ({
        href: toRecordPath(locale, section, record.id),
        label: toText(textOf<{ title: string }>(record, 'title', locale)!, locale),
      })),
      days:
        days.length > 0
          ? formatList(
              days.map((day) => formatWeekday(day, context)),
              intlTag,
            )
          : t('languages.noDays'),
    },
  ];
}

function toAutonym(tag: string, locale: LocaleSlug): TextView | undefined {
  if (!isLocaleSlug(tag) || tag === locale) return undefined;
  return { text: LOCALES[tag].autonym, lang: LOCALES[tag].tag, dir: LOCALES[tag].dir };
}
