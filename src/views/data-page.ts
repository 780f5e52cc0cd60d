import { CONTENT_LICENCE, DATA_FILES, DATA_VERSION } from '../domain/open-data.ts';
import { toPath } from '../locales/urls.ts';
import { townName, type ViewContext } from './context.ts';
import { toShell, type Shell } from './shell.ts';

/** One kind of file: what it is called, what it holds, where it is. */
export interface DataFileView {
  format: string;
  holds: string;
  href: string;
}

export interface DataPageView {
  shell: Shell;
  title: string;
  lead: string;
  columns: string[];
  files: DataFileView[];
  /** Address of the feed, for the head of the page. */
  feed: { href: string; title: string };
  licence: { title: string; lines: string[]; href: string; name: string };
  sections: { title: string; lines: string[] }[];
  example: { title: string; ask: string; command: string; answer: string };
  texts: Record<'formats', string>;
}

/** Files for programs, for other towns and for curious people: what there is, what one may do with it, and what stays as it is. */
export function toDataPage(context: ViewContext): DataPageView {
  const { catalog, locale, t } = context;
  const title = t('data.title');
  const lead = t('data.lead');
  const folder = toPath(locale, 'data');
  return {
    shell: toShell({ path: ['data'], title, description: lead }, context),
    title,
    lead,
    columns: [t('data.format'), t('data.holds')],
    files: [
      { format: 'HSDS 3.1 (JSON)', holds: `${t('data.hsds')} ${t('data.hsdsStatus')}`, href: folder + DATA_FILES.hsds },
      { format: 'GeoJSON', holds: t('data.places'), href: folder + DATA_FILES.places },
      { format: 'CSV', holds: t('data.offers'), href: folder + DATA_FILES.offers },
      { format: 'Atom', holds: t('data.changes'), href: folder + DATA_FILES.changes },
      { format: 'iCalendar', holds: t('data.dates'), href: `${toPath(locale, 'calendar')}all.ics` },
      { format: 'vCard', holds: t('data.contacts'), href: `${toPath(locale, 'contact-points')}all.vcf` },
      { format: 'JSON Schema', holds: t('data.schemas'), href: '/schemas/index.json' },
      { format: 'Sitemap', holds: t('data.sitemap'), href: '/sitemap.xml' },
    ],
    feed: { href: folder + DATA_FILES.changes, title: t('data.feed', { town: townName(context) }) },
    licence: {
      title: t('data.licence'),
      lines: [t('data.licenceText', { licence: CONTENT_LICENCE.name }), t('data.licencePoints'), t('data.licenceCode')],
      href: CONTENT_LICENCE.url,
      name: CONTENT_LICENCE.name,
    },
    sections: [
      {
        title: t('data.promise'),
        lines: [
          t('data.promiseIds'),
          t('data.promiseRedirects'),
          t('data.promiseFields'),
          t('data.promiseVersion', { version: DATA_VERSION }),
        ],
      },
      { title: t('data.access'), lines: [t('data.accessText')] },
      { title: t('data.languages'), lines: [t('data.languagesText')] },
    ],
    example: {
      title: t('data.example'),
      ask: t('data.ask'),
      command: `curl ${catalog.site.origin}${folder}${DATA_FILES.places}`,
      answer: t('data.answer'),
    },
    texts: { formats: t('data.formats') },
  };
}
