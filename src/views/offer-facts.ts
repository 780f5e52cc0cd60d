import type { Offer } from '../domain/catalog.ts';
import { pickAll } from '../domain/catalog.ts';
import type { OfferFacts } from '../domain/offer.ts';
import { listOf, textOf } from '../domain/record.ts';
import { toLanguageName } from '../locales/languages.ts';
import type { ViewContext } from './context.ts';
import { formatEuro, formatList } from './format.ts';
import { toAddress, toDistrictLabel, type AddressView } from './place-lines.ts';
import { toDateRows, toHoursRows, type HoursRow } from './schedule-rows.ts';
import { toText, type TextView } from './text.ts';

/** One row of the facts strip: a pictogram, a word, and what we know. */
export interface FactView {
  icon: string;
  label: string;
  /** Lines of text; empty when hours, places or a list carry the answer. */
  lines: TextView[];
  hours: HoursRow[];
  places: AddressView[];
  /** Things to bring, as a list. */
  items: { items: string[]; lang?: string; dir?: 'ltr' | 'rtl' } | undefined;
  /** Whether we have to say that we do not know. */
  isUnknown: boolean;
}

/** The facts strip in its fixed order: for whom, when, where, cost, languages, childcare, how, what to bring. */
export function toOfferFacts(offer: Offer, context: ViewContext): FactView[] {
  return [
    toAudience(offer, context),
    toWhen(offer, context),
    toWhere(offer, context),
    toCost(offer, context),
    toLanguages(offer, context),
    toChildcare(offer, context),
    toHow(offer, context),
    toBring(offer, context),
  ].filter((fact) => fact !== undefined);
}

/** "kostenlos", "2,60 €", "kostet etwas". */
export function toCostText(cost: OfferFacts['cost'], { t, intlTag }: ViewContext): string {
  return typeof cost === 'string' ? t(`cost.${cost}`) : formatEuro(cost.amount, intlTag);
}

function fact(icon: string, label: string, parts: Partial<Omit<FactView, 'icon' | 'label'>>): FactView {
  return { icon, label, lines: [], hours: [], places: [], items: undefined, isUnknown: false, ...parts };
}

/** The group a protected space names already. */
const SPACE_OF = { 'women-only': 'women', 'girls-only': 'girls', 'men-only': 'men' } as const;

function toAudience(offer: Offer, context: ViewContext): FactView {
  const { t, intlTag } = context;
  const { audience, genderSpace, minimumAge, maximumAge } = offer.facts;
  const age =
    minimumAge !== undefined && maximumAge !== undefined
      ? t('age.range', { from: minimumAge, to: maximumAge })
      : minimumAge !== undefined
        ? t('age.from', { from: minimumAge })
        : maximumAge !== undefined
          ? t('age.to', { to: maximumAge })
          : undefined;
  const others = audience.filter((group) => group !== (genderSpace && SPACE_OF[genderSpace]));
  const people =
    others.length > 0 || !genderSpace
      ? formatList(
          audience.map((group) => t(`audience.${group}`)),
          intlTag,
        )
      : undefined;
  const space = genderSpace && t(`gender.${genderSpace}`);
  const line = [people ?? space, age].filter(Boolean).join(', ');
  return fact('users', t('facts.audience'), {
    lines: [{ text: line }, ...(people && space ? [{ text: space }] : []), ...wordsOf(offer, 'eligibilityDescription', context)],
  });
}

function toWhen(offer: Offer, context: ViewContext): FactView {
  const { t } = context;
  const hours = [...toHoursRows(offer.facts.schedules, context), ...toDateRows(offer.facts.dates, context)];
  const words = wordsOf(offer, 'scheduleDescription', context);
  const isUnknown = hours.length === 0 && words.length === 0;
  return fact('clock', t('facts.when'), { hours, lines: isUnknown ? [{ text: t('facts.askWhen') }] : words, isUnknown });
}

function toWhere(offer: Offer, context: ViewContext): FactView {
  const { catalog, t } = context;
  const places = pickAll(catalog.places, offer.facts.places).map((place) => toAddress(place, context));
  const online = offer.facts.online ? [{ text: t('offer.online') }] : [];
  const areas = offer.facts.serviceAreas.flatMap((id) => toDistrictLabel(id, context) ?? []);
  const isUnknown = places.length === 0 && online.length === 0;
  const lines = isUnknown
    ? [
        { text: t('facts.unknown') },
        {
          text: `${t('facts.area')}: ${formatList(
            areas.map(({ text }) => text),
            context.intlTag,
          )}`,
        },
      ]
    : online;
  return fact('map-pin', t('facts.where'), { places, lines, isUnknown });
}

function toCost(offer: Offer, context: ViewContext): FactView {
  const { cost } = offer.facts;
  const words = wordsOf(offer, 'feesDescription', context);
  const isUnknown = cost === 'unknown' && words.length === 0;
  const lines = cost === 'unknown' && words.length > 0 ? words : [{ text: toCostText(cost, context) }, ...words];
  return fact('coins', context.t('facts.cost'), { lines, isUnknown });
}

function toLanguages(offer: Offer, { t, intlTag, locale }: ViewContext): FactView {
  const { languages, interpretation, germanLevel } = offer.facts;
  const lines = [
    languages &&
      formatList(
        languages.map((tag) => toLanguageName(tag, locale)),
        intlTag,
      ),
    interpretation && t(`interpretation.${interpretation}`),
    germanLevel &&
      (germanLevel === 'none' ? t('germanLevel.none') : `${t('facts.germanLevel')} ${t('germanLevel.level', { level: germanLevel })}`),
  ].filter((line) => line !== undefined);
  const isUnknown = lines.length === 0;
  return fact('languages', t('facts.languages'), {
    lines: (isUnknown ? [t('facts.unknown')] : lines).map((text) => ({ text })),
    isUnknown,
  });
}

function toChildcare({ facts }: Offer, { t }: ViewContext): FactView | undefined {
  return facts.childcare && fact('baby', t('facts.childcare'), { lines: [{ text: t(`childcare.${facts.childcare}`) }] });
}

function toHow(offer: Offer, context: ViewContext): FactView {
  const { registration } = offer.facts;
  const words = wordsOf(offer, 'applicationProcess', context);
  const lines = words.length > 0 ? words : [{ text: context.t(`registration.${registration}`) }];
  return fact('circle-check', context.t('facts.how'), { lines, isUnknown: registration === 'unknown' && words.length === 0 });
}

function toBring(offer: Offer, { t, locale }: ViewContext): FactView | undefined {
  const list = listOf(offer, 'requiredDocuments', locale);
  if (!list) return undefined;
  const { lang, dir } = toText({ ...list, text: list.items.join(' ') }, locale);
  return fact('backpack', t('facts.bring'), { items: { items: list.items, ...(lang && { lang }), ...(dir && { dir }) } });
}

function wordsOf(
  offer: Offer,
  field: 'eligibilityDescription' | 'scheduleDescription' | 'feesDescription' | 'applicationProcess',
  { locale }: ViewContext,
): TextView[] {
  const text = textOf(offer, field, locale);
  return text ? [toText(text, locale)] : [];
}
