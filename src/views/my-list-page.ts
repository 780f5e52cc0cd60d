import type { KeptEntry } from '../domain/kept-entry.ts';
import { findVoice, formatPhone } from '../domain/phone.ts';
import { textOf, type ContentRecord } from '../domain/record.ts';
import { SECTIONS, toPath, toRecordPath, type Section } from '../locales/urls.ts';
import { townName, type ViewContext } from './context.ts';
import { toShell, type Shell } from './shell.ts';
import { toText } from './text.ts';

export interface MyListPageView {
  shell: Shell;
  title: string;
  lead: string;
  /** Where all entries are. */
  entries: string;
  /** Absolute address of this page. */
  address: string;
  subject: string;
}

export function toMyListPage(context: ViewContext): MyListPageView {
  const { catalog, locale, t } = context;
  return {
    shell: toShell({ path: ['my-list'], title: t('list.title'), description: t('list.lead') }, context),
    title: t('list.title'),
    lead: t('list.lead'),
    entries: `${toPath(locale, 'my-list')}entries.json`,
    address: catalog.site.origin + toPath(locale, 'my-list'),
    subject: `${t('site.name')} ${townName(context)}: ${t('list.title')}`,
  };
}

/** Every record that can be kept: `offers/umsonstladen` → what the list shows. */
export function toKeptEntries(context: ViewContext): Record<string, KeptEntry> {
  const { offers, contactPoints, guides } = context.catalog;
  return Object.fromEntries([
    ...[...offers.values()].map((record) => toEntry('offer', record, context)),
    ...[...contactPoints.values()].map((record) => toEntry('contact-point', record, context, findVoice(record)?.number)),
    ...[...guides.values()].map((record) => toEntry('guide', record, context)),
  ]);
}

function toEntry(
  section: Section,
  record: ContentRecord<unknown, { title: string; summary?: string | undefined }>,
  { locale }: ViewContext,
  phone?: string,
): [string, KeptEntry] {
  const title = toText(textOf(record, 'title', locale)!, locale);
  const summary = textOf(record, 'summary', locale)?.text;
  return [
    `${SECTIONS[section]}/${record.id}`,
    {
      h: toRecordPath(locale, section, record.id),
      t: title.text,
      ...(title.lang && { l: title.lang, d: title.dir }),
      ...(summary && { s: summary }),
      ...(phone && { p: [phone, formatPhone(phone)] }),
    },
  ];
}
