import type { Guide } from '../domain/catalog.ts';
import { GUIDE_GROUPS } from '../domain/guide.ts';
import { readGuideParts } from '../domain/guide-parts.ts';
import { textOf } from '../domain/record.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toPath, toRecordKey, toRecordPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { toGuideBody, toGuideLink, type GuideBodyView } from './guide-parts.ts';
import { toHueClass } from './icons.ts';
import { toBilingualPath } from './offer-page.ts';
import { toGuideEntry, type SearchEntry } from './search-entry.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toText, type TextView } from './text.ts';
import { toTranslationNotice, type TranslationNotice } from './translation-notice.ts';
import { toSources, type TruthView } from './truth.ts';

export type GuideLink = ReturnType<typeof toGuideLink>;

export interface GuidesPageView {
  shell: Shell;
  title: string;
  lead: string;
  checklist: Link;
  groups: { title: string; guides: GuideLink[] }[];
}

export interface GuidePageView {
  shell: Shell;
  search: SearchEntry;
  trail: Link[];
  title: TextView;
  summary: TextView;
  icon: string;
  hueClass: string;
  notice: TranslationNotice | undefined;
  body: GuideBodyView;
  bilingual: string | undefined;
  keep: string;
  /** Where the quick exit leads; `undefined` on pages that need none. */
  exit: string | undefined;
  sources: TruthView['sources'];
}

/** All guides, by group. */
export function toGuidesPage(context: ViewContext): GuidesPageView {
  const { catalog, locale, t } = context;
  const guides = [...catalog.guides.values()];
  return {
    shell: toShell({ path: ['guides'], title: t('guides.title'), description: t('guides.lead') }, context),
    title: t('guides.title'),
    lead: t('guides.lead'),
    checklist: { href: toPath(locale, 'first-steps'), label: { text: t('firstSteps.title') } },
    groups: GUIDE_GROUPS.map((group) => ({
      title: t(`guideGroup.${group}`),
      guides: guides.filter(({ facts }) => facts.group === group).map((guide) => toGuideLink(guide, context)),
    })).filter((group) => group.guides.length > 0),
  };
}

export function toGuidePage(guide: Guide, context: ViewContext): GuidePageView {
  const { catalog, locale, t } = context;
  const { facts } = guide;
  const title = toText(textOf(guide, 'title', locale)!, locale);
  const summary = toText(textOf(guide, 'summary', locale)!, locale);
  return {
    shell: toShell(
      {
        path: ['guides', guide.id],
        title: title.text,
        description: summary.text,
        translatedIn: Object.keys(guide.texts) as LocaleSlug[],
      },
      context,
    ),
    search: toGuideEntry(guide, context),
    trail: [{ href: toPath(locale, 'guides'), label: { text: t('guides.title') } }],
    title,
    summary,
    icon: facts.icon,
    hueClass: toHueClass(catalog.topics.get(facts.topics[0] ?? '')?.hue ?? 0),
    notice: toTranslationNotice(guide, context),
    body: toGuideBody(guide, context),
    keep: toRecordKey('guide', guide.id),
    bilingual: toBilingualPath('guide', guide, context),
    exit: facts.isSensitive ? catalog.site.quickExit : undefined,
    sources: toSources(facts.evidence, context),
  };
}

/** Everything to do in the first weeks, to tick off. */
export interface FirstStepsPageView {
  shell: Shell;
  title: string;
  lead: string;
  /** How many are ticked; the script fills in `{done}`. */
  done: string;
  guides: { id: string; href: string; title: TextView; steps: { key: string; name: TextView }[] }[];
}

export function toFirstStepsPage(context: ViewContext): FirstStepsPageView {
  const { locale, t } = context;
  const guides = findFirstGuides(context).map((guide) => ({
    id: guide.id,
    href: toRecordPath(locale, 'guide', guide.id),
    title: toText(textOf(guide, 'title', locale)!, locale),
    steps: toStepNames(guide, locale).map((name, index) => ({ key: `${guide.id}-${index + 1}`, name })),
  }));
  return {
    shell: toShell({ path: ['first-steps'], title: t('firstSteps.title'), description: t('firstSteps.lead') }, context),
    title: t('firstSteps.title'),
    lead: t('firstSteps.lead'),
    guides,
    done: t('firstSteps.done', { done: '{done}', all: guides.reduce((sum, { steps }) => sum + steps.length, 0) }),
  };
}

function toStepNames(guide: Guide, wanted: LocaleSlug): TextView[] {
  const body = textOf(guide, 'body', wanted)!;
  return readGuideParts(body.text).parts.flatMap((part) =>
    part.part === 'Steps' ? part.steps.map(({ name }) => toText({ ...body, text: name }, wanted)) : [],
  );
}

/** Guides whose steps come first after arriving. */
export function findFirstGuides({ catalog }: ViewContext): Guide[] {
  return [...catalog.guides.values()].filter(({ facts }) => facts.isFirstStep);
}
