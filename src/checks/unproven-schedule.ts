import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { findNewestProof, FIRST_PROVING_YEAR, isRecentProof } from '../domain/proof.ts';

/** Fixed times feed "open now" and the calendar, so they need a source that says when it was written. */
export const unprovenSchedule: Check = {
  id: 'unproven-schedule',
  description: `Fixed times of offers and contact points have dated evidence from ${FIRST_PROVING_YEAR} on.`,
  run: ({ offers, contactPoints }) =>
    [...offers.values(), ...contactPoints.values()]
      .filter(({ facts }) => facts.schedules.length > 0 && !isRecentProof(findNewestProof(facts)))
      .map(({ file }): ContentIssue => ({
        level: 'warning',
        code: 'schedule-unproven',
        file,
        field: 'schedules',
        values: { year: FIRST_PROVING_YEAR },
      })),
};
