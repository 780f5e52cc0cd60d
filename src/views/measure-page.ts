import type { Measure } from '../domain/catalog.ts';
import { pickAll } from '../domain/catalog.ts';
import { EVALUATION_QUESTIONS } from '../domain/measure.ts';
import { listOf, textOf } from '../domain/record.ts';
import { SMART_LETTERS, toSmart } from '../domain/smart.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import type { ViewContext } from './context.ts';
import { formatList, formatPartialDate } from './format.ts';
import { STATUS_ICONS, toMeasureKind, toPeriod } from './measure-parts.ts';
import { toFieldsLink } from './measures-page.ts';
import { toBody, type OfferPageView } from './offer-page.ts';
import { toRecordLink } from './record-link.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toGermanText, toText, type TextView } from './text.ts';
import { toTranslationNotice, type TranslationNotice } from './translation-notice.ts';
import { toSources, type TruthView } from './truth.ts';

/** One line of "at a glance": a name and what is known, perhaps with a link. */
export interface MeasureFact {
  icon: string;
  label: string;
  values: TextView[];
  href?: string;
}

/** A question with its answer in words. */
export interface Answer {
  question: string;
  answer: string;
  /** Whether the answer is a yes; the words say it, the pictogram repeats it. */
  isYes: boolean;
}

export interface MeasurePageView {
  shell: Shell;
  trail: Link[];
  kind: string;
  title: TextView;
  icon: string;
  summary: TextView;
  facts: MeasureFact[];
  body: OfferPageView['body'];
  smart: { lead: string; answers: Answer[] };
  evaluation: { lead: string; answers: Answer[] };
  offers: Link[];
  actors: Link[];
  truth: TruthView;
  notice: TranslationNotice | undefined;
}

export function toMeasurePage(measure: Measure, context: ViewContext): MeasurePageView {
  const { catalog, locale, t } = context;
  const { facts } = measure;
  const title = toText(textOf(measure, 'title', locale)!, locale);
  const summary = toText(textOf(measure, 'summary', locale)!, locale);
  return {
    shell: toShell(
      {
        path: ['measures', measure.id],
        title: title.text,
        description: summary.text,
        translatedIn: Object.keys(measure.texts) as LocaleSlug[],
      },
      context,
    ),
    trail: [toFieldsLink(context), toRecordLink('field', catalog.fields.get(facts.field)!, locale)],
    kind: toMeasureKind(measure, context),
    title,
    icon: catalog.fields.get(facts.field)?.facts.icon ?? 'flag',
    summary,
    facts: toFacts(measure, context),
    body: toBody(measure, locale),
    smart: toSmartView(measure, context),
    evaluation: toEvaluation(measure, context),
    offers: pickAll(catalog.offers, facts.offers).map((offer) => toRecordLink('offer', offer, locale)),
    actors: pickAll(catalog.actors, facts.actors).map((actor) => toRecordLink('actor', actor, locale)),
    truth: {
      isConfirmed: false,
      isUncertain: facts.status === 'unknown',
      line: t('measure.truth'),
      sources: toSources(facts.evidence, context),
    },
    notice: toTranslationNotice(measure, context),
  };
}

function toFacts(measure: Measure, context: ViewContext): MeasureFact[] {
  const { catalog, locale, intlTag, t } = context;
  const { facts } = measure;
  const notSaid = { text: t('measure.notSaid') };
  const field = toRecordLink('field', catalog.fields.get(facts.field)!, locale);
  const words = (name: 'goal' | 'resources' | 'statusDescription') => {
    const text = textOf(measure, name, locale);
    return text ? [toText(text, locale)] : [];
  };
  const groups = listOf(measure, 'targetGroups', locale);
  const audience = groups
    ? [toText({ ...groups, text: groups.items.join(', ') }, locale)]
    : facts.audience.length > 0
      ? [
          {
            text: formatList(
              facts.audience.map((group) => t(`audience.${group}`)),
              intlTag,
            ),
          },
        ]
      : [];
  const period = toPeriod(measure, context);
  const orNotSaid = (values: TextView[]) => (values.length > 0 ? values : [notSaid]);
  return [
    { icon: 'target', label: t('measure.goal'), values: orNotSaid(words('goal')) },
    {
      icon: STATUS_ICONS[facts.status],
      label: t('measures.status'),
      values: [{ text: t(`measureStatus.${facts.status}`) }, ...words('statusDescription')],
    },
    {
      icon: 'landmark',
      label: t('measures.unit'),
      values: orNotSaid(facts.responsible.map(({ name, number }) => toGermanText(number ? `${name} (${number})` : name, locale))),
    },
    { icon: 'calendar-days', label: t('measure.period'), values: orNotSaid(period ? [period] : []) },
    { icon: 'users', label: t('measure.audience'), values: orNotSaid(audience) },
    { icon: 'door-open', label: t('measure.scope'), values: [{ text: t(`measureScope.${facts.scope}`) }] },
    { icon: 'coins', label: t('measure.resources'), values: orNotSaid(words('resources')) },
    { icon: 'gauge', label: t('measure.indicator'), values: orNotSaid(toIndicator(measure, context)) },
    { icon: 'waypoints', label: t('fields.name'), values: [field.label], href: field.href },
  ];
}

function toIndicator({ facts: { indicator } }: Measure, { locale, intlTag, t }: ViewContext): TextView[] {
  if (!indicator) return [];
  const format = (value: number | undefined) => (value === undefined ? '–' : new Intl.NumberFormat(intlTag).format(value));
  const { value, target, unit, date } = indicator;
  const text = t('measure.indicatorValue', { value: format(value), target: format(target), unit });
  return [toGermanText(date ? `${text} (${formatPartialDate(date, intlTag)})` : text, locale)];
}

function toSmartView(measure: Measure, { t }: ViewContext): MeasurePageView['smart'] {
  const smart = toSmart(measure);
  const given = SMART_LETTERS.filter((letter) => smart[letter]).length;
  return {
    lead: t('measure.smartLead', { count: given }),
    answers: SMART_LETTERS.map((letter) => ({
      question: t(`measure.smart${capitalize(letter)}`),
      answer: t(smart[letter] ? 'measure.given' : 'measure.missing'),
      isYes: smart[letter],
    })),
  };
}

function toEvaluation({ facts: { evaluation } }: Measure, { intlTag, t }: ViewContext): MeasurePageView['evaluation'] {
  return {
    lead: evaluation ? t('measure.evaluatedOn', { date: formatPartialDate(evaluation.date, intlTag) }) : t('measure.evaluationLead'),
    answers: EVALUATION_QUESTIONS.map((question) => {
      const answer = evaluation?.[question];
      return { question: t(`measure.${question}`), answer: t(`measure.${answer ?? 'open'}`), isYes: answer === 'yes' };
    }),
  };
}

function capitalize<S extends string>(word: S): Capitalize<S> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<S>;
}
