import { AUDIENCES } from '../domain/offer.ts';
import { toLanguageName } from '../locales/languages.ts';
import { LOCALES, type LocaleSlug } from '../locales/locales.ts';
import { toPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import type { FilterOption, FilterView } from './filters.ts';
import { listFacetValues, SEARCH_FACTS, SEARCH_KINDS } from './search-entry.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toLabel, type TextView } from './text.ts';
import { toTopicTile, type TopicTile } from './topic-pages.ts';

/** A language that answers where the reader's own has little. */
export interface SecondLanguage {
  locale: LocaleSlug;
  tag: string;
  dir: 'ltr' | 'rtl';
  title: string;
}

export interface SearchPageView {
  shell: Shell;
  title: string;
  action: string;
  filters: FilterView[];
  /** Several of them can be chosen at once. */
  facts: FilterOption[];
  kinds: FilterOption[];
  suggestions: { href: string; label: TextView }[];
  second: SecondLanguage[];
  secondHint: string;
  contacts: Link;
  /** Where to say what is missing: mail, else the page that says how to help. */
  tellUs: Link | undefined;
  /** The way without JavaScript, and without a hit. */
  tiles: TopicTile[];
}

/** German first, because every entry has it. */
const SECOND: readonly LocaleSlug[] = ['de', 'en'];

export function toSearchPage(context: ViewContext): SearchPageView {
  const { catalog, locale, intlTag, t } = context;
  const { site, pages } = catalog;
  const topics = [...catalog.topics.values()];
  const used = listFacetValues(catalog, context);
  const has = (name: string) => (value: string) => used.get(name)?.has(value) ?? false;
  const nameLanguage = (tag: string) => toLanguageName(tag, locale);
  const kinds = SEARCH_KINDS.map((kind) => ({ value: kind, label: { text: t(`kind.${kind}`) } }));
  const home = pages.get('contribute');
  return {
    shell: toShell({ path: ['search'], title: t('search.title'), description: t('search.label') }, context),
    title: t('search.title'),
    action: toPath(locale, 'search'),
    filters: [
      { name: 'kind', label: t('search.kind'), options: kinds },
      {
        name: 'topic',
        label: t('filter.topic'),
        options: topics.filter(({ id }) => has('topic')(id)).map(({ id, label }) => ({ value: id, label: toLabel(label, locale) })),
      },
      {
        name: 'audience',
        label: t('filter.audience'),
        options: AUDIENCES.filter(has('audience')).map((group) => ({ value: group, label: { text: t(`audience.${group}`) } })),
      },
      {
        name: 'language',
        label: t('filter.language'),
        options: [...(used.get('language') ?? [])]
          .map((tag) => ({ value: tag, label: { text: nameLanguage(tag) } }))
          .sort((a, b) => a.label.text.localeCompare(b.label.text, intlTag)),
      },
      {
        name: 'district',
        label: t('filter.district'),
        options: site.areas.filter(({ id }) => has('district')(id)).map(({ id, label }) => ({ value: id, label: toLabel(label, locale) })),
      },
    ].filter(({ options }) => options.length > 0),
    facts: SEARCH_FACTS.filter(has('fact')).map((fact) => ({ value: fact, label: { text: t(`searchFact.${fact}`) } })),
    kinds,
    suggestions: site.suggestions.map((suggestion) => {
      const label = toLabel(suggestion, locale);
      return { href: `${toPath(locale, 'search')}?q=${encodeURIComponent(label.text)}`, label };
    }),
    second: SECOND.filter((slug) => slug !== locale && site.locales.includes(slug) && LOCALES[locale].tag.split('-')[0] !== slug).map(
      (slug) => ({
        locale: slug,
        tag: LOCALES[slug].tag,
        dir: LOCALES[slug].dir,
        title: t('search.second', { language: nameLanguage(slug) }),
      }),
    ),
    secondHint: t('search.secondHint', { own: nameLanguage(LOCALES[locale].tag) }),
    contacts: { href: toPath(locale, 'contact-points'), label: { text: t('search.helpContacts') } },
    tellUs: site.feedback
      ? { href: `mailto:${site.feedback}`, label: { text: t('search.tellUs') } }
      : home && { href: toPath(locale, home.id), label: { text: t('search.tellUs') } },
    tiles: topics.map((topic) => toTopicTile(topic, context)),
  };
}
