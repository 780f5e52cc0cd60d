import { compareChanges, type Change, type ChangeLog } from '../domain/change.ts';
import type { Catalog } from '../domain/catalog.ts';
import { isKeptIn, KINDS, type RecordKindName } from '../domain/kinds.ts';
import { CONTENT_LICENCE, DATA_FILES } from '../domain/open-data.ts';
import { textOf, type ContentRecord } from '../domain/record.ts';
import { LOCALES, type LocaleSlug } from '../locales/locales.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import { townName, type ViewContext } from './context.ts';

const MAX_ENTRIES = 100;

/** What changed in the content, in one language, for `exports/atom.ts`. Words of another language are no change of the record; kinds
 * that are not kept in the language stay out, because a feed has one language. */
export function toChangesFeed({ changes, basis }: ChangeLog, context: ViewContext) {
  const { catalog, locale, t, today } = context;
  const { origin } = catalog.site;
  const host = new URL(origin).hostname;
  const pageUrl = origin + toPath(locale, 'data');
  return {
    // a tag URI (RFC 4151) names a day on which the host was ours
    id: `tag:${host},2026:changes/${locale}`,
    title: t('data.feed', { town: townName(context) }),
    subtitle: t(basis === 'history' ? 'data.changes' : 'data.fromSources'),
    author: t('site.name'),
    rights: CONTENT_LICENCE.name,
    language: LOCALES[locale].tag,
    selfUrl: pageUrl + DATA_FILES.changes,
    pageUrl,
    today,
    entries: changes
      .filter(({ kind, locale: words }) => words === undefined && isKeptIn(kind, locale))
      .toSorted(compareChanges)
      .slice(0, MAX_ENTRIES)
      .map((change) => toEntry(change, host, context)),
  };
}

function toEntry({ date, kind, id, change }: Change, host: string, { catalog, locale, t }: ViewContext) {
  const record = recordsOf(catalog, kind).get(id);
  const title = record ? textOf(record, 'title', locale)!.text : id;
  return {
    id: `tag:${host},${date}:${locale}/${kind}/${id}`,
    title: t(`data.${change}`, { title }),
    summary: record && textOf(record, 'summary', locale)?.text,
    url: catalog.site.origin + (record ? toPage(kind, id, locale) : toPath(locale, ...toNewHome(catalog, kind, id))),
    date,
    category: kind,
  };
}

function toPage(kind: RecordKindName, id: string, locale: LocaleSlug): string {
  return kind === 'page' ? toPath(locale, id) : toRecordPath(locale, kind, id);
}

/** Where a record that is gone leads: to the one that follows it, or to the list of its kind. */
function toNewHome({ redirects }: Catalog, kind: RecordKindName, id: string): string[] {
  const { folder } = KINDS[kind];
  return redirects[`${folder}/${id}`]?.split('/') ?? (kind === 'page' ? [] : [folder]);
}

type Titled = ContentRecord<unknown, { title: string; summary?: string | undefined }>;

function recordsOf(catalog: Catalog, kind: RecordKindName): ReadonlyMap<string, Titled> {
  const { offers, actors, contactPoints, places, pages, guides, terms, fields, measures } = catalog;
  const maps: Record<RecordKindName, ReadonlyMap<string, Titled>> = {
    offer: offers,
    actor: actors,
    'contact-point': contactPoints,
    place: places,
    page: pages,
    guide: guides,
    term: terms,
    field: fields,
    measure: measures,
  };
  return maps[kind];
}
