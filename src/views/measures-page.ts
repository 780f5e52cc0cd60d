import type { Measure } from '../domain/catalog.ts';
import { suggestId } from '../domain/ids.ts';
import { MEASURE_STATUSES } from '../domain/measure.ts';
import { textOf } from '../domain/record.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import type { CardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { audienceFilter, hasChoice, type FilterView } from './filters.ts';
import type { ListPageView } from './list-pages.ts';
import { listYears, STATUS_ICONS } from './measure-parts.ts';
import { toShell, type Link } from './shell.ts';
import { toGermanText, toLabel, toText } from './text.ts';

/** All measures, by the concept they come from. */
export function toMeasuresPage(context: ViewContext): ListPageView {
  const { catalog, locale, t } = context;
  const measures = [...catalog.measures.values()];
  const cards = measures.map((measure) => toMeasureCard(measure, context));
  const groups = catalog.site.concepts
    .map(({ id, label }) => ({
      id,
      title: toLabel(label, locale),
      cards: cards.filter((_, index) => measures[index]!.facts.concept === id),
    }))
    .filter(({ cards: members }) => members.length > 0);
  return {
    shell: toShell({ path: ['measures'], title: t('measures.title'), description: t('measures.lead') }, context),
    title: t('measures.title'),
    lead: t('measures.lead'),
    filters: [
      fieldFilter(context),
      statusFilter(measures, context),
      unitFilter(measures, context),
      audienceFilter(cards, context),
      yearFilter(measures, context),
    ].filter(hasChoice),
    groups,
    total: cards.length,
  };
}

/** Way up from everything about goals and measures. */
export function toFieldsLink({ locale, t }: ViewContext): Link {
  return { href: toPath(locale, 'fields'), label: { text: t('fields.title') } };
}

function toMeasureCard(measure: Measure, context: ViewContext): CardView {
  const { catalog, locale, t } = context;
  const { facts } = measure;
  const field = catalog.fields.get(facts.field);
  return {
    id: measure.id,
    href: toRecordPath(locale, 'measure', measure.id),
    title: toText(textOf(measure, 'title', locale)!, locale),
    summary: undefined,
    icon: field?.facts.icon ?? 'flag',
    hueClass: 'hue-plain',
    lines: [
      ...(facts.number === undefined ? [] : [{ icon: 'hash', text: { text: t('measures.number', { number: facts.number }) } }]),
      { icon: STATUS_ICONS[facts.status], text: { text: t(`measureStatus.${facts.status}`) } },
      ...(field ? [{ icon: field.facts.icon, text: toText(textOf(field, 'title', locale)!, locale) }] : []),
    ],
    truth: undefined,
    call: undefined,
    filters: {
      field: facts.field,
      status: facts.status,
      unit: facts.responsible.map(({ name }) => suggestId(name)).join(' '),
      audience: facts.audience.join(' '),
      year: listYears(facts).join(' '),
    },
  };
}

function fieldFilter({ catalog, locale, t }: ViewContext): FilterView {
  const fields = [...catalog.fields.values()].filter(({ id }) => catalog.measuresByField.has(id));
  return {
    name: 'field',
    label: t('fields.name'),
    options: fields.map((field) => ({ value: field.id, label: toText(textOf(field, 'title', locale)!, locale) })),
  };
}

function statusFilter(measures: readonly Measure[], { t }: ViewContext): FilterView {
  return {
    name: 'status',
    label: t('measures.status'),
    options: MEASURE_STATUSES.filter((status) => measures.some(({ facts }) => facts.status === status)).map((status) => ({
      value: status,
      label: { text: t(`measureStatus.${status}`) },
    })),
  };
}

function unitFilter(measures: readonly Measure[], { locale, t }: ViewContext): FilterView {
  const names = new Set(measures.flatMap(({ facts }) => facts.responsible.map(({ name }) => name)));
  return {
    name: 'unit',
    label: t('measures.unit'),
    options: [...names]
      .sort(new Intl.Collator('de').compare)
      .map((name) => ({ value: suggestId(name), label: toGermanText(name, locale) })),
  };
}

function yearFilter(measures: readonly Measure[], { t }: ViewContext): FilterView {
  const years = new Set(measures.flatMap(({ facts }) => listYears(facts)));
  return { name: 'year', label: t('measures.year'), options: [...years].sort().map((year) => ({ value: year, label: { text: year } })) };
}
