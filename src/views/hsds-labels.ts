import type { AUDIENCES, OfferFacts } from '../domain/offer.ts';
import type { PlaceFacts } from '../domain/place.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { ViewContext } from './context.ts';
import { toHoursRows } from './schedule-rows.ts';

/** Words for `exports/hsds/`, which knows no strings. */
export function toHsdsLabels(context: ViewContext) {
  const { t } = context;
  return {
    topics: t('topics.title'),
    topicsDescription: t('topics.lead'),
    audience: t('filter.audience'),
    audienceDescription: t('facts.audience'),
    ofAudience: (group: (typeof AUDIENCES)[number]) => t(`audience.${group}`),
    ofInterpretation: (kind: NonNullable<OfferFacts['interpretation']>) => t(`interpretation.${kind}`),
    ofWheelchair: (kind: NonNullable<PlaceFacts['accessibility']>['wheelchair']) => t(`wheelchair.${kind}`),
    ofSchedule: (schedule: Schedule) =>
      toHoursRows([schedule], context)
        .flatMap(({ days, hours, note }) => [days, hours, note])
        .filter(Boolean)
        .join(', '),
  };
}
