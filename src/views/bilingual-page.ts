import type { ContactPoint, Guide, Offer } from '../domain/catalog.ts';
import { textOf, type ContentRecord } from '../domain/record.ts';
import { toRecordPath, type Section } from '../locales/urls.ts';
import { toContactPointPage } from './contact-point-page.ts';
import { toContext, type ViewContext } from './context.ts';
import { toDeskCard, type DeskCard } from './desk-card.ts';
import { toGuidePage } from './guide-pages.ts';
import type { GuidePartView } from './guide-parts.ts';
import { escapeText, renderBlocks } from './markdown.ts';
import type { FactView } from './offer-facts.ts';
import { toOfferPage } from './offer-page.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import type { TextView } from './text.ts';

/** The same thing twice: in the language of the page, and in German. */
export interface Pair<T> {
  own: T;
  german: T;
}

/** A record in two languages, line by line, for people who learn German and for those who help them. */
export interface BilingualPageView {
  shell: Shell;
  back: Link;
  title: Pair<TextView>;
  lines: Pair<TextView>[];
  facts: Pair<FactView>[];
  /** Blocks of the body as HTML. */
  blocks: Pair<string>[];
  /** Guides have nothing to show at a desk. */
  desk: DeskCard | undefined;
}

export function toBilingualOffer(offer: Offer, context: ViewContext): BilingualPageView {
  const german = toGermanContext(context);
  const own = toOfferPage(offer, context);
  const source = toOfferPage(offer, german);
  return {
    ...toFrame('offer', offer, own, context),
    title: { own: own.title, german: source.title },
    lines: toPairs([own.summary], [source.summary]),
    facts: own.facts.flatMap((fact, index) => (source.facts[index] ? [{ own: fact, german: source.facts[index] }] : [])),
    blocks: toBlocks(offer, context),
    desk: toDeskCard(source),
  };
}

export function toBilingualContactPoint(point: ContactPoint, context: ViewContext): BilingualPageView {
  const own = toContactPointPage(point, context);
  const source = toContactPointPage(point, toGermanContext(context));
  return {
    ...toFrame('contact-point', point, own, context),
    title: { own: own.title, german: source.title },
    lines: toPairs([own.summary, own.contact.hoursText], [source.summary, source.contact.hoursText]),
    facts: [],
    blocks: toBlocks(point, context),
    desk: toDeskCard({ title: source.title, facts: [], contacts: [source.contact], phrase: undefined }),
  };
}

export function toBilingualGuide(guide: Guide, context: ViewContext): BilingualPageView {
  const own = toGuidePage(guide, context);
  const source = toGuidePage(guide, toGermanContext(context));
  const ownBlocks = own.body.parts.flatMap(toPartBlocks);
  const germanBlocks = source.body.parts.flatMap(toPartBlocks);
  return {
    ...toFrame('guide', guide, own, context),
    title: { own: own.title, german: source.title },
    lines: toPairs([own.summary], [source.summary]),
    facts: [],
    blocks: ownBlocks.flatMap((block, index) => (germanBlocks[index] ? [{ own: block, german: germanBlocks[index] }] : [])),
    desk: undefined,
  };
}

/** The words of a part, one piece for each line of the page; what is pulled from the data stands on the guide itself. */
function toPartBlocks(part: GuidePartView): string[] {
  if (part.part === 'Text') return [part.html];
  if (part.part === 'Steps') return part.steps.map(({ name, html }, index) => `<p><b>${index + 1}. ${escapeText(name)}</b></p>${html}`);
  return part.part === 'Documents' ? [`<ul>${part.items.map((item) => `<li>${item}</li>`).join('')}</ul>`] : [];
}

function toGermanContext({ catalog, today }: ViewContext): ViewContext {
  return toContext(catalog, 'de', today);
}

function toFrame(
  section: Section,
  record: ContentRecord<unknown, object>,
  { shell, title }: { shell: Shell; title: TextView },
  context: ViewContext,
): Pick<BilingualPageView, 'shell' | 'back'> {
  const path = toRecordPath(context.locale, section, record.id);
  const parts = path.split('/').filter(Boolean).slice(1);
  return {
    shell: toShell({ path: [...parts, 'with-german'], copyOf: parts, title: title.text, description: shell.description }, context),
    back: { href: path, label: { text: context.t('bilingual.back') } },
  };
}

function toPairs(own: readonly (TextView | undefined)[], german: readonly (TextView | undefined)[]): Pair<TextView>[] {
  return own.flatMap((text, index) => {
    const source = german[index];
    return text && source ? [{ own: text, german: source }] : [];
  });
}

/** Block by block where both bodies have as many; else the whole text beside the whole text. */
function toBlocks(record: ContentRecord<unknown, object>, { locale }: ViewContext): Pair<string>[] {
  const own = textOf(record, 'body', locale);
  const german = textOf(record, 'body', 'de');
  if (!own || !german) return [];
  const ownBlocks = renderBlocks(own.text, own.locale);
  const germanBlocks = renderBlocks(german.text, 'de');
  if (ownBlocks.length !== germanBlocks.length) return [{ own: ownBlocks.join('\n'), german: germanBlocks.join('\n') }];
  return ownBlocks.map((block, index) => ({ own: block, german: germanBlocks[index]! }));
}
