import { textOf, type ContentRecord } from '../../domain/record.ts';
import { toLanguageName } from '../../locales/languages.ts';
import { LOCALES, type LocaleSlug } from '../../locales/locales.ts';
import { toRecordPath, type Section } from '../../locales/urls.ts';
import { toUuid, type HsdsContext } from './context.ts';
import type { HsdsLanguage } from './objects.ts';

interface BaseWords {
  title: string;
  summary: string;
}

/** Name of a record in the best language there is. */
export function toName(record: ContentRecord<unknown, BaseWords>, locale: LocaleSlug): string {
  return textOf(record, 'title', locale)!.text;
}

/** Summary and, after an empty line, the body (Markdown). A body in another language than the summary is left out. */
export function toDescription(record: ContentRecord<unknown, BaseWords>, locale: LocaleSlug): string {
  const summary = textOf(record, 'summary', locale)!;
  const body = textOf(record, 'body', locale);
  return body?.locale === summary.locale ? `${summary.text}\n\n${body.text}` : summary.text;
}

/** Tag of the language that the words are really in, where it is not that of the data set. */
export function toOtherLanguage(record: ContentRecord<unknown, BaseWords>, locale: LocaleSlug): string | undefined {
  const title = textOf(record, 'title', locale)!;
  return title.isFallback ? LOCALES[title.locale].tag : undefined;
}

/** Languages that people speak there. `owner` is the UUID of the object that has them. */
export function toLanguages(owner: string, tags: readonly string[] | undefined, context: HsdsContext): HsdsLanguage[] {
  return (tags ?? []).map((code) => ({
    id: toUuid(context, owner, 'languages', code),
    name: toLanguageName(code, context.locale),
    code,
  }));
}

/** ISO 639 code of the words: Easy German is German. */
export function toLanguageCode(locale: LocaleSlug): string {
  return locale === 'de-simple' ? 'de' : LOCALES[locale].tag;
}

/** Address of the page about a record. */
export function toPageUrl(section: Section, id: string, { catalog, locale }: HsdsContext): string {
  return catalog.site.origin + toRecordPath(locale, section, id);
}
