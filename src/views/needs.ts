import { pickAll, type Field } from '../domain/catalog.ts';
import { listOf, textOf } from '../domain/record.ts';
import type { ViewContext } from './context.ts';
import { toGuideLink } from './guide-parts.ts';
import { toRecordLink } from './record-link.ts';
import type { Link } from './shell.ts';
import { toText, type TextView } from './text.ts';
import { toSources } from './truth.ts';

/** What the concepts say is needed in one field of action, and the offers that answer it. */
export interface FieldNeeds {
  id: string;
  title: TextView;
  /** How many needs have no offer. */
  open: string;
  /** How old the needs are. */
  age: string | undefined;
  needs: { need: TextView; offers: Link[]; guides: { href: string; title: TextView }[] }[];
}

/** Fields without needs are left out; a need without offers says something too. */
export function listNeeds(context: ViewContext): FieldNeeds[] {
  return [...context.catalog.fields.values()].map((field) => toFieldNeeds(field, context)).filter(({ needs }) => needs.length > 0);
}

function toFieldNeeds(field: Field, context: ViewContext): FieldNeeds {
  const { catalog, locale, t } = context;
  const list = listOf(field, 'needs', locale);
  const needs = (list?.items ?? []).map((text, index) => ({
    need: toText({ ...list!, text }, locale),
    offers: pickAll(catalog.offers, field.facts.answers[index]?.offers ?? []).map((offer) => toRecordLink('offer', offer, locale)),
    guides: pickAll(catalog.guides, field.facts.answers[index]?.guides ?? []).map((guide) => toGuideLink(guide, context)),
  }));
  return {
    id: field.id,
    title: toText(textOf(field, 'title', locale)!, locale),
    open: t('gaps.open', { open: needs.filter(({ offers }) => offers.length === 0).length, total: needs.length }),
    age: toNeedsAge(field, context),
    needs,
  };
}

/** "Stand: etwa 2017", from the oldest source: what is said to be missing may be as old as that. */
export function toNeedsAge({ facts }: Field, context: ViewContext): string | undefined {
  const oldest = toSources(facts.evidence, context).at(-1);
  return oldest && context.t('figures.asOf', { date: oldest.date });
}
