import type { Topic } from '../domain/catalog.ts';
import { textOf, type ContentRecord } from '../domain/record.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toRecordPath, type Section } from '../locales/urls.ts';
import type { Link } from './shell.ts';
import { toLabel, toText } from './text.ts';

/** A record as a link by its title. */
export function toRecordLink(section: Section, record: ContentRecord<unknown, { title: string }>, locale: LocaleSlug): Link {
  return { href: toRecordPath(locale, section, record.id), label: toText(textOf(record, 'title', locale)!, locale) };
}

/** A topic as a link by its label. */
export function toTopicLink({ id, label }: Topic, locale: LocaleSlug): Link {
  return { href: toRecordPath(locale, 'topic', id), label: toLabel(label, locale) };
}
