import type { ContactPoint } from '../domain/catalog.ts';
import { pickAll } from '../domain/catalog.ts';
import { findVoice, formatPhone } from '../domain/phone.ts';
import { textOf } from '../domain/record.ts';
import { LOCALES, type LocaleSlug } from '../locales/locales.ts';
import { toPath } from '../locales/urls.ts';
import { translator } from '../strings/translate.ts';
import { townName, type ViewContext } from './context.ts';
import { formatPartialDate } from './format.ts';
import { toText, type TextView } from './text.ts';

export interface Link {
  href: string;
  label: TextView;
}

/** One language of the switch: a link to the same page, in its own name. */
export interface LanguageLink {
  href: string;
  tag: string;
  dir: 'ltr' | 'rtl';
  autonym: string;
  isCurrent: boolean;
  /** Says in its own language that the page is not translated yet. */
  missing: string | undefined;
}

/** Everything around the content of a page. */
export interface Shell {
  tag: string;
  dir: 'ltr' | 'rtl';
  title: string;
  description: string;
  /** Absolute address of this page, or of the German page when this one only shows German words. */
  canonical: string;
  /** Absolute addresses of real translations; empty for a fallback page. */
  alternates: { hreflang: string; href: string }[];
  /** Fallback pages stay out of every index. */
  isIndexed: boolean;
  home: Link;
  brand: { name: string; town: string };
  nav: (Link & { icon: string; isCurrent: boolean })[];
  languages: LanguageLink[];
  emergency: { label: TextView; number: string; display: string; href: string }[];
  footer: Link[];
  builtOn: string;
  /** Where a mistake on this page is told: by mail or form, naming page and language; until the operator has one, the page on helping. */
  feedback: { href: string; label: string };
  texts: Record<
    'trail' | 'skip' | 'navLabel' | 'languageTitle' | 'emergencyTitle' | 'emergencyLead' | 'footerLabel' | 'footerFacts',
    string
  >;
}

export interface PageHead {
  /** Parts of the path below the locale: `['offers', 'sprachcafe']`. */
  path: string[];
  title: string;
  description: string;
  /** Locales that have words of their own for this page; all of them unless the page shows one record. */
  translatedIn?: readonly LocaleSlug[];
  /** Path of the page that this one shows in another form; it stays out of every index. */
  copyOf?: string[];
}

/** The frame of a page: head, navigation, languages, emergency numbers, foot. */
export function toShell(head: PageHead, context: ViewContext): Shell {
  const { catalog, locale, t, intlTag, today } = context;
  const { site, pages } = catalog;
  const row = LOCALES[locale];
  const town = townName(context);
  const translatedIn = head.translatedIn ? site.locales.filter((slug) => head.translatedIn!.includes(slug)) : site.locales;
  const isFallback = !translatedIn.includes(locale);
  const isCopy = head.copyOf !== undefined;
  const absolute = (slug: LocaleSlug) => site.origin + toPath(slug, ...(head.copyOf ?? head.path));
  // the German page needs no German beside it
  const pathIn = (slug: LocaleSlug) => (slug === 'de' && head.copyOf ? head.copyOf : head.path);
  const section = head.path[0];
  const navItem = (key: 'topics' | 'places' | 'contactPoints' | 'search', folder: string, icon: string) => ({
    href: toPath(locale, folder),
    label: { text: t(`nav.${key}`) },
    icon,
    isCurrent: section === folder,
  });

  return {
    tag: row.tag,
    dir: row.dir,
    title:
      head.path.length === 0
        ? `${site.town.de === town ? '' : `${town} – `}${t('site.name')} ${site.town.de}`
        : t('site.titled', { title: head.title, town: site.town.de }),
    description: head.description,
    canonical: absolute(isFallback ? 'de' : locale),
    alternates:
      isFallback || isCopy || !row.hreflang
        ? []
        : toAlternates(translatedIn, absolute, head.path.length === 0 ? `${site.origin}/` : absolute('de')),
    isIndexed: !isFallback && !isCopy,
    home: { href: toPath(locale), label: { text: t('nav.home') } },
    brand: { name: t('site.name'), town: site.town.de },
    nav: [
      navItem('topics', 'topics', 'layout-grid'),
      navItem('places', 'places', 'map-pin'),
      navItem('contactPoints', 'contact-points', 'phone'),
      navItem('search', 'search', 'search'),
    ],
    languages: site.locales.map((slug) => ({
      href: toPath(slug, ...pathIn(slug)),
      tag: LOCALES[slug].tag,
      dir: LOCALES[slug].dir,
      autonym: LOCALES[slug].autonym,
      isCurrent: slug === locale,
      missing: translatedIn.includes(slug) ? undefined : translator(slug)('language.missing'),
    })),
    emergency: pickAll(catalog.contactPoints, site.emergencyNumbers).flatMap((point) => toEmergency(point, locale)),
    footer: [
      { href: toPath(locale, 'offers'), label: { text: t('offers.title') } },
      { href: toPath(locale, 'my-list'), label: { text: t('list.title') } },
      { href: toPath(locale, 'guides'), label: { text: t('guides.title') } },
      { href: toPath(locale, 'actors'), label: { text: t('nav.actors') } },
      { href: toPath(locale, 'terms'), label: { text: t('terms.title') } },
      { href: toPath(locale, 'translations'), label: { text: t('translations.title') } },
      { href: toPath(locale, 'fields'), label: { text: t('fields.title') } },
      { href: toPath(locale, 'data'), label: { text: t('data.title') } },
      ...[...pages.values()].map((page) => ({ href: toPath(locale, page.id), label: toText(textOf(page, 'title', locale)!, locale) })),
    ],
    feedback: { href: toFeedback(head, absolute(locale), context), label: t('feedback.link') },
    builtOn: t('footer.dataAsOf', { date: formatPartialDate(today, intlTag) }),
    texts: {
      trail: t('nav.trail'),
      skip: t('site.skip'),
      navLabel: t('nav.label'),
      languageTitle: t('language.choose'),
      emergencyTitle: t('emergency.title'),
      emergencyLead: t('emergency.lead'),
      footerLabel: t('footer.label'),
      footerFacts: t('footer.facts'),
    },
  };
}

function toFeedback(head: PageHead, url: string, { catalog: { site }, locale, t }: ViewContext): string {
  const subject = encodeURIComponent(t('feedback.subject', { title: head.title }));
  const body = encodeURIComponent(t('feedback.body', { url, language: LOCALES[locale].autonym }));
  if (site.feedback) return `mailto:${site.feedback}?subject=${subject}&body=${body}`;
  return site.feedbackForm ? `${site.feedbackForm}?title=${subject}&body=${body}` : toPath(locale, 'contribute');
}

function toAlternates(translatedIn: readonly LocaleSlug[], absolute: (slug: LocaleSlug) => string, byDefault: string): Shell['alternates'] {
  const translations = translatedIn.flatMap((slug) => {
    const { hreflang } = LOCALES[slug];
    return hreflang ? [{ hreflang, href: absolute(slug) }] : [];
  });
  return [...translations, { hreflang: 'x-default', href: byDefault }];
}

function toEmergency(point: ContactPoint, locale: LocaleSlug): Shell['emergency'] {
  const number = findVoice(point)?.number;
  const label = textOf(point, 'title', locale);
  return number && label ? [{ label: toText(label, locale), number, display: formatPhone(number), href: `tel:${number}` }] : [];
}
