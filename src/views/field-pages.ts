import type { Field } from '../domain/catalog.ts';
import { pickAll } from '../domain/catalog.ts';
import { listOf, textOf } from '../domain/record.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import { townName, type ViewContext } from './context.ts';
import { countStatuses, toMeasureLink, type MeasureLink } from './measure-parts.ts';
import { toFieldsLink } from './measures-page.ts';
import { toNeedsAge } from './needs.ts';
import { toRecordLink, toTopicLink } from './record-link.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toText, type TextView } from './text.ts';
import { toTranslationNotice, type TranslationNotice } from './translation-notice.ts';
import { toSources, type TruthView } from './truth.ts';

/** A list in the language it is really in. */
interface ListView {
  items: string[];
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

export interface FieldsPageView {
  shell: Shell;
  title: string;
  lead: string;
  fields: { href: string; icon: string; kind: string; title: TextView; summary: TextView; counts: string[] }[];
  more: Link[];
}

export interface FieldPageView {
  shell: Shell;
  trail: Link[];
  kind: string;
  title: TextView;
  icon: string;
  summary: TextView;
  goals: ListView | undefined;
  resources: ListView | undefined;
  needs: ListView | undefined;
  /** How old the needs are. */
  needsAge: string | undefined;
  /** Page where needs stand beside offers. */
  needsLink: Link;
  statuses: { label: string; icon: string; count: number }[];
  measures: MeasureLink[];
  offers: Link[];
  actors: Link[];
  topics: Link[];
  truth: TruthView;
  notice: TranslationNotice | undefined;
}

/** All fields of action, and the way to everything that shows what is done and what is missing. */
export function toFieldsPage(context: ViewContext): FieldsPageView {
  const { catalog, locale, t } = context;
  const more = (folder: string, label: string): Link => ({ href: toPath(locale, folder), label: { text: label } });
  return {
    shell: toShell({ path: ['fields'], title: t('fields.title'), description: t('fields.lead') }, context),
    title: t('fields.title'),
    lead: t('fields.lead'),
    fields: [...catalog.fields.values()].map((field) => ({
      href: toRecordPath(locale, 'field', field.id),
      icon: field.facts.icon,
      kind: t('fields.number', { number: field.facts.number }),
      title: toText(textOf(field, 'title', locale)!, locale),
      summary: toText(textOf(field, 'summary', locale)!, locale),
      counts: [
        t('fields.measureCount', { count: catalog.measuresByField.get(field.id)?.length ?? 0 }),
        t('fields.offerCount', { count: catalog.offersByField.get(field.id)?.length ?? 0 }),
      ],
    })),
    more: [
      more('measures', t('measures.title')),
      more('gaps', t('gaps.title')),
      more(`report/${context.today.slice(0, 4)}`, t('report.title', { year: context.today.slice(0, 4) })),
      more('figures', t('figures.title', { town: townName(context) })),
      more('data', t('data.title')),
    ],
  };
}

/** One field: what is wanted, what there is, what is missing, and the chain from actors over offers to measures. */
export function toFieldPage(field: Field, context: ViewContext): FieldPageView {
  const { catalog, locale, t } = context;
  const title = toText(textOf(field, 'title', locale)!, locale);
  const summary = toText(textOf(field, 'summary', locale)!, locale);
  const measures = catalog.measuresByField.get(field.id) ?? [];
  const offers = catalog.offersByField.get(field.id) ?? [];
  const actors = new Set([...offers.map(({ facts }) => facts.actor), ...measures.flatMap(({ facts }) => facts.actors)]);
  return {
    shell: toShell(
      {
        path: ['fields', field.id],
        title: title.text,
        description: summary.text,
        translatedIn: Object.keys(field.texts) as LocaleSlug[],
      },
      context,
    ),
    trail: [toFieldsLink(context)],
    kind: t('fields.number', { number: field.facts.number }),
    title,
    icon: field.facts.icon,
    summary,
    goals: toList(field, 'goals', context),
    resources: toList(field, 'resources', context),
    needs: toList(field, 'needs', context),
    needsAge: toNeedsAge(field, context),
    needsLink: { href: `${toPath(locale, 'gaps')}#needs-${field.id}`, label: { text: t('fields.needsLink') } },
    statuses: countStatuses(measures, context).filter(({ count }) => count > 0),
    measures: measures.map((measure) => toMeasureLink(measure, context)),
    offers: offers.map((offer) => toRecordLink('offer', offer, locale)),
    actors: pickAll(catalog.actors, [...actors].sort()).map((actor) => toRecordLink('actor', actor, locale)),
    topics: [...catalog.topics.values()].filter((topic) => topic.field === field.id).map((topic) => toTopicLink(topic, locale)),
    truth: { isConfirmed: false, isUncertain: false, line: t('fields.source'), sources: toSources(field.facts.evidence, context) },
    notice: toTranslationNotice(field, context),
  };
}

function toList(field: Field, name: 'goals' | 'resources' | 'needs', { locale }: ViewContext): ListView | undefined {
  const list = listOf(field, name, locale);
  if (!list) return undefined;
  const { lang, dir } = toText({ ...list, text: list.items.join(' ') }, locale);
  return { items: list.items, ...(lang && { lang }), ...(dir && { dir }) };
}
