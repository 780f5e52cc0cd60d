import { countFreshness } from '../domain/freshness.ts';
import { byAudience, byDistrict, byLanguage, byWeekday, countGaps } from '../domain/gaps.ts';
import { FIRST_PROVING_YEAR } from '../domain/proof.ts';
import type { Weekday } from '../domain/schedule.ts';
import { toLanguageName } from '../locales/languages.ts';
import { toPath } from '../locales/urls.ts';
import { toBars, type BarTableView } from './bar-table.ts';
import type { ViewContext } from './context.ts';
import { formatPercent } from './format.ts';
import { toGapMatrix, type GapMatrixView, type GapSubject } from './gap-matrix.ts';
import { listNeeds, type FieldNeeds } from './needs.ts';
import { toDistrictLabel } from './place-lines.ts';
import { formatWeekday } from './schedule-rows.ts';
import { toShell, type Link, type Shell } from './shell.ts';

export interface GapsPageView {
  shell: Shell;
  title: string;
  lead: string;
  matrices: GapMatrixView[];
  freshness: { table: BarTableView; sentences: string[] };
  /** Empty while no field of action has needs. */
  needs: FieldNeeds[];
  help: Link | undefined;
}

/** What is missing, for those who decide: counted over the offers we know, never claimed. */
export function toGapsPage(context: ViewContext): GapsPageView {
  const { catalog, locale, t } = context;
  const title = t('gaps.title');
  const lead = t('gaps.lead');
  return {
    shell: toShell({ path: ['gaps'], title, description: lead }, context),
    title,
    lead,
    matrices: listSubjects(context).map((subject) => toGapMatrix(subject, context)),
    freshness: toFreshness(context),
    needs: listNeeds(context),
    help: catalog.pages.has('contribute') ? { href: toPath(locale, 'contribute'), label: { text: t('gaps.help') } } : undefined,
  };
}

function listSubjects(context: ViewContext): GapSubject[] {
  const { catalog, locale, t, today } = context;
  const unknown: GapSubject['left'] = { head: t('facts.unknown'), toNote: (left) => t('gaps.left', { left }) };
  return [
    {
      id: 'audience',
      title: t('gaps.audience'),
      matrix: countGaps(catalog, byAudience()),
      toColumn: (group) => ({ text: t(`audience.${group as 'women'}`) }),
      left: { head: t('audience.everyone'), toNote: (left) => t('gaps.leftEveryone', { left }) },
      filter: 'audience',
    },
    {
      id: 'language',
      title: t('gaps.language'),
      matrix: countGaps(catalog, byLanguage(catalog)),
      toColumn: (tag) => ({ text: toLanguageName(tag, locale) }),
      left: unknown,
      filter: 'language',
    },
    {
      id: 'district',
      title: t('gaps.district'),
      matrix: countGaps(catalog, byDistrict(catalog)),
      toColumn: (district) => toDistrictLabel(district, context)!,
      left: { head: t('gaps.noDistrict'), toNote: (left) => t('gaps.leftDistrict', { left }) },
      filter: 'district',
    },
    {
      id: 'weekday',
      title: t('gaps.weekday'),
      matrix: countGaps(catalog, byWeekday(catalog, today)),
      toColumn: (day) => ({ text: formatWeekday(day as Weekday, context) }),
      left: unknown,
      notes: [t('gaps.weekdayNote', { year: FIRST_PROVING_YEAR })],
      filter: undefined,
    },
  ];
}

function toFreshness({ catalog, t, today, intlTag }: ViewContext): GapsPageView['freshness'] {
  const { years, undated, total, old, uncertain, confirmed } = countFreshness(catalog, Number(today.slice(0, 4)));
  const rows = [...years.map(({ year, offers }) => ({ label: String(year), offers })), { label: t('truth.noDate'), offers: undated }];
  const bars = toBars(rows.map(({ offers }) => offers));
  return {
    table: {
      caption: { text: t('gaps.freshnessLead') },
      heads: [t('gaps.year'), t('languages.offers')],
      rows: rows.map(({ label, offers }, index) => ({ cells: [{ text: label }], value: String(offers), bar: bars[index] })),
    },
    sentences: [
      t('gaps.old', { old, total, year: FIRST_PROVING_YEAR }),
      t('gaps.uncertain', { uncertain, total }),
      t('gaps.confirmed', { confirmed, total, percent: formatPercent(total > 0 ? (confirmed / total) * 100 : 0, intlTag) }),
    ],
  };
}
