import { findNewestEvidence, type Evidence } from '../domain/evidence.ts';
import type { ViewContext } from './context.ts';
import { formatPartialDate } from './format.ts';
import { toGermanText, type TextView } from './text.ts';

/** How sure we are, and why. */
export interface TruthView {
  /** Whether a person at the actor has confirmed the entry. */
  isConfirmed: boolean;
  /** Whether it is not known if the offer still exists. */
  isUncertain: boolean;
  line: string;
  sources: { title: TextView; href: string | undefined; date: string }[];
}

interface Proven {
  evidence: readonly Evidence[];
  assuredDate?: string | undefined;
  assuredBy?: string | undefined;
  status?: string;
}

/** The one line every entry carries, and its sources, newest first. */
export function toTruth(facts: Proven, context: ViewContext): TruthView {
  const { t, intlTag } = context;
  const newest = findNewestEvidence(facts.evidence);
  return {
    isConfirmed: facts.assuredDate !== undefined,
    isUncertain: facts.status === 'unknown',
    line: toLine(),
    sources: toSources(facts.evidence, context),
  };

  function toLine(): string {
    if (facts.assuredDate) {
      const date = formatPartialDate(facts.assuredDate, intlTag);
      return facts.assuredBy ? t('truth.confirmed', { by: facts.assuredBy, date }) : t('truth.confirmedPlain', { date });
    }
    return newest ? t('truth.evidence', { date: formatEvidenceDate(newest, context) }) : t('truth.undated');
  }
}

/** Sources, newest first. */
export function toSources(evidence: readonly Evidence[], context: ViewContext): TruthView['sources'] {
  return [...evidence]
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .map(({ title, url, date, approximate }) => ({
      title: toGermanText(title, context.locale),
      href: url,
      date: date ? formatEvidenceDate({ date, approximate }, context) : context.t('truth.noDate'),
    }));
}

/** The same in a few words, for cards. */
export function toShortTruth({ evidence, assuredDate }: Proven, context: ViewContext): string {
  const { t, intlTag } = context;
  if (assuredDate) return t('truth.shortConfirmed', { date: formatPartialDate(assuredDate, intlTag) });
  const newest = findNewestEvidence(evidence);
  return newest
    ? t('truth.short', { date: formatEvidenceDate({ ...newest, date: newest.date.slice(0, 4) }, context) })
    : t('truth.shortUndated');
}

/** The date of a source; an estimated one says so. */
function formatEvidenceDate(
  { date, approximate }: { date: string; approximate?: boolean | undefined },
  { t, intlTag }: ViewContext,
): string {
  const text = formatPartialDate(date, intlTag);
  return approximate ? t('truth.about', { date: text }) : text;
}
