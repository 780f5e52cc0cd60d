import { toPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import type { FilterView } from './list-pages.ts';
import { toShell, type Shell } from './shell.ts';
import { toLabel } from './text.ts';
import { toTopicTile, type TopicTile } from './topic-pages.ts';

export interface SearchPageView {
  shell: Shell;
  title: string;
  action: string;
  filters: FilterView[];
  /** The way without JavaScript, and without a hit. */
  tiles: TopicTile[];
}

/** Kinds a reader can search for, as the index knows them. */
const SEARCH_KINDS = ['offer', 'contact-point', 'place', 'actor'] as const;

export function toSearchPage(context: ViewContext): SearchPageView {
  const { catalog, locale, t } = context;
  const topics = [...catalog.topics.values()];
  return {
    shell: toShell({ path: ['search'], title: t('search.title'), description: t('search.label') }, context),
    title: t('search.title'),
    action: toPath(locale, 'search'),
    filters: [
      { name: 'kind', label: t('search.kind'), options: SEARCH_KINDS.map((kind) => ({ value: kind, label: { text: t(`kind.${kind}`) } })) },
      {
        name: 'topic',
        label: t('search.topic'),
        options: topics.map(({ id, label }) => ({ value: id, label: toLabel(label, locale) })),
      },
    ],
    tiles: topics.map((topic) => toTopicTile(topic, context)),
  };
}
