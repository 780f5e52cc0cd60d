import { pickAll } from '../../domain/catalog.ts';
import { AUDIENCES } from '../../domain/offer.ts';
import { pickText } from '../../locales/localized.ts';
import { toPath } from '../../locales/urls.ts';
import { toUuid, type HsdsContext } from './context.ts';
import type { HsdsTaxonomy, HsdsTaxonomyTerm } from './objects.ts';
import { toLanguageCode, toPageUrl } from './words.ts';

/** Our two taxonomies: what people need (topics), and whom an offer is for. */
export function toTaxonomies(context: HsdsContext): HsdsTaxonomy[] {
  const { catalog, locale, labels } = context;
  return [
    {
      id: toUuid(context, 'topics'),
      name: labels.topics,
      description: labels.topicsDescription,
      uri: catalog.site.origin + toPath(locale, 'topics'),
    },
    {
      id: toUuid(context, 'audience'),
      name: labels.audience,
      description: labels.audienceDescription,
      uri: catalog.site.origin + toPath(locale, 'offers'),
    },
  ];
}

/** Every term of both taxonomies, with its taxonomy. */
export function toTaxonomyTerms(context: HsdsContext): HsdsTaxonomyTerm[] {
  const [topics, audience] = toTaxonomies(context);
  return [
    ...pickTopicTerms([...context.catalog.topics.keys()], context).map((term) => ({ ...term, taxonomy_detail: topics })),
    ...pickAudienceTerms(AUDIENCES, context).map((term) => ({ ...term, taxonomy_detail: audience })),
  ];
}

/** The terms of some topics. */
export function pickTopicTerms(ids: readonly string[], context: HsdsContext): HsdsTaxonomyTerm[] {
  return pickAll(context.catalog.topics, ids).map(({ id, label, question }) => ({
    id: toUuid(context, 'topics', id),
    code: id,
    name: pickText(label, context.locale)!.text,
    description: pickText(question, context.locale)!.text,
    taxonomy_id: toUuid(context, 'topics'),
    language: toLanguageCode(context.locale),
    term_uri: toPageUrl('topic', id, context),
  }));
}

/** The terms of some groups of people. */
export function pickAudienceTerms(groups: readonly (typeof AUDIENCES)[number][], context: HsdsContext): HsdsTaxonomyTerm[] {
  return groups.map((group) => ({
    id: toUuid(context, 'audience', group),
    code: group,
    name: context.labels.ofAudience(group),
    description: context.labels.ofAudience(group),
    taxonomy_id: toUuid(context, 'audience'),
    language: toLanguageCode(context.locale),
  }));
}
