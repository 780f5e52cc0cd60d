import type { LocaleSlug } from '../locales/locales.ts';
import { readBuildDate } from '../loading/build-date.ts';
import { loadCatalog } from '../loading/collections.ts';
import { toContext, type ViewContext } from '../views/context.ts';

/** One view context for each language that is switched on. */
export async function loadContexts(): Promise<ViewContext[]> {
  const catalog = await loadCatalog();
  const today = readBuildDate();
  return catalog.site.locales.map((locale) => toContext(catalog, locale, today));
}

/** Static paths of a page that exists once in every language. */
export async function everyLocale() {
  return (await loadContexts()).map((context) => ({ params: { locale: context.locale }, props: { context } }));
}

/** Static paths of pages that set a record's own words beside the German ones: every record in every language it is translated into. */
export async function everyTranslation<R extends { id: string; texts: object }>(
  pickRecords: (context: ViewContext) => ReadonlyMap<string, R>,
) {
  return (await everyRecord(pickRecords)).filter(({ params, props }) => params.locale !== 'de' && params.locale in props.record.texts);
}

/** Static paths of the pages of records: every record in every language. */
export async function everyRecord<R extends { id: string }>(pickRecords: (context: ViewContext) => ReadonlyMap<string, R>) {
  return (await loadContexts()).flatMap((context) =>
    [...pickRecords(context).values()].map((record) => ({
      params: { locale: context.locale satisfies LocaleSlug, id: record.id },
      props: { context, record },
    })),
  );
}
