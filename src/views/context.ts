import type { Catalog } from '../domain/catalog.ts';
import { LOCALES, type LocaleSlug } from '../locales/locales.ts';
import { translator, type Translate } from '../strings/translate.ts';

/** What every view needs: the content, the reader's language, and the day of the build (`YYYY-MM-DD`, the town's calendar). */
export interface ViewContext {
  catalog: Catalog;
  locale: LocaleSlug;
  /** Tag for `Intl`, with the calendar and digits of the signs on the doors. */
  intlTag: string;
  t: Translate;
  today: string;
}

/** The context of one locale. */
export function toContext(catalog: Catalog, locale: LocaleSlug, today: string): ViewContext {
  return { catalog, locale, intlTag: LOCALES[locale].intlTag, t: translator(locale), today };
}

/** Name of the town in the reader's language. */
export function townName({ catalog, locale }: ViewContext): string {
  return catalog.site.town[locale] ?? catalog.site.town.de;
}
