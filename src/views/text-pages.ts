import type { Page } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import { LOCALES, type LocaleSlug } from '../locales/locales.ts';
import { toPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { toBody, type OfferPageView } from './offer-page.ts';
import { toPageEntry, type SearchEntry } from './search-entry.ts';
import { toShell, type LanguageLink, type Shell } from './shell.ts';
import { toText, type TextView } from './text.ts';
import { toTranslationNotice, type TranslationNotice } from './translation-notice.ts';

export interface TextPageView {
  shell: Shell;
  search: SearchEntry;
  title: TextView;
  summary: TextView;
  notice: TranslationNotice | undefined;
  body: OfferPageView['body'];
}

/** About, privacy, imprint, accessibility, contribute: a title and a text. */
export function toTextPage(page: Page, context: ViewContext): TextPageView {
  const { locale } = context;
  const title = toText(textOf(page, 'title', locale)!, locale);
  const summary = toText(textOf(page, 'summary', locale)!, locale);
  return {
    shell: toShell(
      { path: [page.id], title: title.text, description: summary.text, translatedIn: Object.keys(page.texts) as LocaleSlug[] },
      context,
    ),
    search: toPageEntry(page, context),
    title,
    summary,
    notice: toTranslationNotice(page, context),
    body: toBody(page, locale),
  };
}

/** The first page of all: only the languages, each in its own words. */
export interface LanguageChoiceView {
  name: string;
  town: string;
  title: string;
  canonical: string;
  alternates: Shell['alternates'];
  languages: (LanguageLink & { welcome: string; suggestion: string })[];
}

/** `contexts` has one entry for each locale that is switched on. */
export function toLanguageChoice(contexts: readonly ViewContext[]): LanguageChoiceView {
  const [{ catalog, t }] = contexts as [ViewContext];
  const { site } = catalog;
  return {
    name: t('site.name'),
    town: site.town.de,
    title: `${t('site.name')} ${site.town.de}`,
    canonical: `${site.origin}/`,
    alternates: [
      ...contexts.flatMap(({ locale }) =>
        LOCALES[locale].hreflang ? [{ hreflang: LOCALES[locale].hreflang, href: site.origin + toPath(locale) }] : [],
      ),
      { hreflang: 'x-default', href: `${site.origin}/` },
    ],
    languages: contexts.map(({ locale, t: translate }) => ({
      href: toPath(locale),
      tag: LOCALES[locale].tag,
      dir: LOCALES[locale].dir,
      autonym: LOCALES[locale].autonym,
      isCurrent: false,
      missing: undefined,
      suggestion: translate('language.suggested'),
      welcome: translate('home.title', { town: site.town[locale] ?? site.town.de }),
    })),
  };
}

/** What stands in place of a page that does not exist: one sentence in every language, and the way home. */
export interface NotFoundView extends LanguageChoiceView {
  notes: {
    tag: string;
    dir: 'ltr' | 'rtl';
    title: string;
    lead: string;
    home: string;
    homeLabel: string;
    search: string;
    searchLabel: string;
  }[];
}

export function toNotFound(contexts: readonly ViewContext[]): NotFoundView {
  return {
    ...toLanguageChoice(contexts),
    notes: contexts.map(({ locale, t }) => ({
      tag: LOCALES[locale].tag,
      dir: LOCALES[locale].dir,
      title: t('notFound.title'),
      lead: t('notFound.lead'),
      home: toPath(locale),
      homeLabel: t('nav.home'),
      search: toPath(locale, 'search'),
      searchLabel: t('nav.search'),
    })),
  };
}
