import { findDated, schedulesOf } from '../domain/agenda.ts';
import { pickAll, type ContactPoint, type Guide } from '../domain/catalog.ts';
import { textOf } from '../domain/record.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import { toBilingualGuide, type Pair } from './bilingual-page.ts';
import { toContactCard, type ContactCardView } from './contact-card.ts';
import { townName, type ViewContext } from './context.ts';
import { formatPartialDate } from './format.ts';
import { toGuideBody, type GuideBodyView } from './guide-parts.ts';
import { toCode, type CodeView } from './notice-page.ts';
import { toOverview, type OverviewView } from './overview.ts';
import { toAddress, type AddressView } from './place-lines.ts';
import { toDateRows, toHoursRows, type HoursRow } from './schedule-rows.ts';
import { toShell, type Shell } from './shell.ts';
import { listTerms, type TermView } from './term-pages.ts';
import { toGermanText, toText, type TextView } from './text.ts';
import { toShortTruth } from './truth.ts';

/** One guide in the folder: its text, and beside it German where the folder is in two languages. */
export interface FolderGuide {
  id: string;
  title: TextView;
  germanTitle: TextView | undefined;
  summary: TextView;
  body: GuideBodyView;
  pairs: Pair<string>[] | undefined;
  code: CodeView;
}

/** The welcome folder: everything on one page to print. */
export interface FolderPageView {
  shell: Shell;
  title: string;
  lead: string;
  town: string;
  printed: string;
  code: CodeView;
  /** The same folder with German beside it, or back without. */
  other: { href: string; isBilingual: boolean } | undefined;
  /** What the contents list: ids of headings with their words. */
  chapters: { id: string; title: TextView }[];
  guides: FolderGuide[];
  contacts: { id: string; card: ContactCardView; truth: string; code: CodeView }[];
  places: { address: AddressView; summary: TextView | undefined }[];
  overview: OverviewView;
  week: { title: TextView; hours: HoursRow[]; place: TextView | undefined; truth: string }[];
  terms: TermView[];
}

export function toFolderPage(context: ViewContext, isBilingual: boolean): FolderPageView {
  const { catalog, locale, t, today, intlTag } = context;
  const town = townName(context);
  const guides = [...catalog.guides.values()]
    .filter(({ facts }) => facts.group !== 'professionals')
    .map((guide) => toFolderGuide(guide, context, isBilingual));
  const path = ['folder', ...(isBilingual ? ['with-german'] : [])];
  return {
    shell: toShell(
      { path, ...(isBilingual && { copyOf: ['folder'] }), title: t('folder.title'), description: t('folder.lead', { town }) },
      context,
    ),
    title: t('folder.title'),
    lead: t('folder.lead', { town }),
    town,
    printed: t('folder.printed', { date: formatPartialDate(today, intlTag) }),
    code: toCode(toPath(locale), context),
    other:
      locale === 'de' ? undefined : { href: toPath(locale, 'folder', ...(isBilingual ? [] : ['with-german'])), isBilingual: !isBilingual },
    chapters: [
      ...guides.map(({ id, title }) => ({ id: `guide-${id}`, title })),
      { id: 'contacts', title: { text: t('contacts.title') } },
      { id: 'places', title: { text: t('folder.places') } },
      { id: 'week', title: { text: t('calendar.title') } },
      { id: 'words', title: { text: t('terms.title') } },
      { id: 'papers', title: { text: t('folder.papers') } },
    ],
    guides,
    contacts: listContacts(context).map((point) => ({
      id: point.id,
      card: toContactCard(point, context),
      truth: toShortTruth(point.facts, context),
      code: toCode(toRecordPath(locale, 'contact-point', point.id), context),
    })),
    places: [...catalog.places.values()]
      .filter(({ facts }) => facts.isMeetingPlace)
      .map((place) => {
        const summary = textOf(place, 'summary', locale);
        return { address: toAddress(place, context), summary: summary && toText(summary, locale) };
      }),
    overview: toOverview(context),
    week: findDated(catalog).map((offer) => {
      const [place] = pickAll(catalog.places, offer.facts.places);
      return {
        title: toText(textOf(offer, 'title', locale)!, locale),
        hours: [...toHoursRows(schedulesOf(offer), context), ...toDateRows(offer.facts.dates, context)],
        place: place && toText(textOf(place, 'title', locale)!, locale),
        truth: toShortTruth(offer.facts, context),
      };
    }),
    terms: listTerms(context),
  };
}

function toFolderGuide(guide: Guide, context: ViewContext, isBilingual: boolean): FolderGuide {
  const { locale } = context;
  const title = toText(textOf(guide, 'title', locale)!, locale);
  const german = textOf(guide, 'title', 'de')!.text;
  return {
    id: guide.id,
    title,
    germanTitle: german === title.text ? undefined : toGermanText(german, locale),
    summary: toText(textOf(guide, 'summary', locale)!, locale),
    body: lowerBody(toGuideBody(guide, context)),
    pairs: isBilingual
      ? toBilingualGuide(guide, context).blocks.map(({ own, german }) => ({ own: lower(own), german: lower(german) }))
      : undefined,
    code: toCode(toRecordPath(locale, 'guide', guide.id), context),
  };
}

/** The headings of a guide's text stand below that of its chapter. */
function lower(html: string): string {
  return html.replace(/(<\/?h)2>/g, '$13>');
}

function lowerBody(body: GuideBodyView): GuideBodyView {
  return { ...body, parts: body.parts.map((part) => (part.part === 'Text' ? { ...part, html: lower(part.html) } : part)) };
}

/** Emergency numbers first, then by name. */
function listContacts({ catalog, locale, intlTag }: ViewContext): ContactPoint[] {
  const { compare } = new Intl.Collator(intlTag);
  const first = pickAll(catalog.contactPoints, catalog.site.emergencyNumbers);
  const name = (point: ContactPoint) => textOf(point, 'title', locale)?.text ?? '';
  const others = [...catalog.contactPoints.values()].filter((point) => !first.includes(point));
  return [...first, ...others.sort((a, b) => compare(name(a), name(b)))];
}
