import { AUDIENCES } from '../domain/offer.ts';
import { WEEKDAYS } from '../domain/schedule.ts';
import { toLanguageName } from '../locales/languages.ts';
import { LOCALES } from '../locales/locales.ts';
import type { CardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { formatWeekday } from './schedule-rows.ts';
import { toLabel, type TextView } from './text.ts';

/** One choice of a filter. */
export interface FilterOption {
  value: string;
  label: TextView;
}

/** One filter above a list; values as they stand in the cards' `filters`. */
export interface FilterView {
  name: string;
  label: string;
  options: FilterOption[];
}

/** Whether there is anything to choose. */
export const hasChoice = ({ options }: FilterView): boolean => options.length > 1;

export function topicFilter(cards: readonly CardView[], { catalog, t, locale }: ViewContext): FilterView {
  const used = usedValues(cards, 'topic');
  const options = [...catalog.topics.values()]
    .filter(({ id }) => used.has(id))
    .map(({ id, label }) => ({ value: id, label: toLabel(label, locale) }));
  return { name: 'topic', label: t('filter.topic'), options };
}

export function audienceFilter(cards: readonly CardView[], { t }: ViewContext): FilterView {
  const used = usedValues(cards, 'audience');
  return {
    name: 'audience',
    label: t('filter.audience'),
    options: AUDIENCES.filter((group) => used.has(group)).map((group) => ({ value: group, label: { text: t(`audience.${group}`) } })),
  };
}

export function languageFilter(cards: readonly CardView[], context: ViewContext): FilterView {
  const options = [...usedValues(cards, 'language')].map((tag) => ({ value: tag, label: { text: toLanguageName(tag, context.locale) } }));
  return { name: 'language', label: context.t('filter.language'), options: sortOptions(options, context) };
}

export function districtFilter(cards: readonly CardView[], { catalog, t, locale }: ViewContext): FilterView {
  const used = usedValues(cards, 'district');
  const options = catalog.site.areas
    .filter(({ id }) => used.has(id))
    .map(({ id, label }) => ({ value: id, label: toLabel(label, locale) }));
  return { name: 'district', label: t('filter.district'), options };
}

export function dayFilter(cards: readonly CardView[], context: ViewContext): FilterView {
  const used = usedValues(cards, 'day');
  return {
    name: 'day',
    label: context.t('filter.day'),
    options: WEEKDAYS.filter((day) => used.has(day)).map((day) => ({ value: day, label: { text: formatWeekday(day, context) } })),
  };
}

export function costFilter(cards: readonly CardView[], { t }: ViewContext): FilterView {
  const used = usedValues(cards, 'cost');
  return {
    name: 'cost',
    label: t('filter.cost'),
    options: (['free', 'paid', 'unknown'] as const)
      .filter((cost) => used.has(cost))
      .map((cost) => ({ value: cost, label: { text: t(`cost.${cost}`) } })),
  };
}

function usedValues(cards: readonly CardView[], name: string): Set<string> {
  return new Set(cards.flatMap(({ filters }) => (filters[name] ?? '').split(' ').filter(Boolean)));
}

export function sortOptions(options: FilterOption[], { locale }: ViewContext): FilterOption[] {
  const { compare } = new Intl.Collator(LOCALES[locale].intlTag);
  return options.sort((a, b) => compare(a.label.text, b.label.text));
}
