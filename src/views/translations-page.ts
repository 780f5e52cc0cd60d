import { addRows, summarizeTranslations, type TranslationRow } from '../domain/translation-summary.ts';
import { LOCALES, type LocaleSlug } from '../locales/locales.ts';
import { toPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { toShell, type Link, type Shell } from './shell.ts';

export interface TranslationsPageView {
  shell: Shell;
  title: string;
  lead: string;
  columns: string[];
  rows: { tag: string; dir: 'ltr' | 'rtl'; autonym: string; numbers: number[] }[];
  help: Link | undefined;
}

const COLUMNS = ['total', 'checked', 'machine', 'behind', 'missing'] as const;

/** What there is in which language, and who wrote it: the same numbers as `npm run content -- translations`. */
export function toTranslationsPage(context: ViewContext): TranslationsPageView {
  const { catalog, locale, t } = context;
  const { site, offers, actors, contactPoints, places, pages, guides, terms, fields, measures } = catalog;
  const records = {
    offer: offers.values(),
    actor: actors.values(),
    'contact-point': contactPoints.values(),
    place: places.values(),
    page: pages.values(),
    guide: guides.values(),
    term: terms.values(),
    field: fields.values(),
    measure: measures.values(),
  };
  const listed = Object.fromEntries(Object.entries(records).map(([kind, values]) => [kind, [...values]])) as unknown as Parameters<
    typeof summarizeTranslations
  >[0];
  const rows = summarizeTranslations(listed, site.locales);
  const title = t('translations.title');
  return {
    shell: toShell({ path: ['translations'], title, description: t('translations.lead') }, context),
    title,
    lead: t('translations.lead'),
    columns: [t('translations.language'), ...COLUMNS.map((column) => t(`translations.${column}`))],
    rows: groupByLocale(rows).map(([slug, own]) => {
      const sum = addRows(own);
      const { tag, dir, autonym } = LOCALES[slug];
      return { tag, dir, autonym, numbers: COLUMNS.map((column) => sum[column]) };
    }),
    help: pages.has('contribute') ? { href: toPath(locale, 'contribute'), label: { text: t('translations.help') } } : undefined,
  };
}

function groupByLocale(rows: readonly TranslationRow[]): [LocaleSlug, TranslationRow[]][] {
  return [...Map.groupBy(rows, ({ locale }) => locale)];
}
