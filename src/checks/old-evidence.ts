import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { daysBetween, toLastDay } from './dates.ts';
import { findNewestProof } from '../domain/proof.ts';

const MAX_AGE_DAYS = 730;

/** People, numbers and hours change; walls do not, so places are left out. */
export const oldEvidence: Check = {
  id: 'old-evidence',
  description: `The newest source or confirmation of every offer, actor and contact point is at most ${MAX_AGE_DAYS} days old.`,
  run: ({ offers, actors, contactPoints }, { today }) =>
    [...offers.values(), ...actors.values(), ...contactPoints.values()].flatMap(({ file, facts }): ContentIssue[] => {
      const date = findNewestProof(facts);
      if (date === undefined || daysBetween(toLastDay(date), today) <= MAX_AGE_DAYS) return [];
      return [{ level: 'warning', code: 'evidence-old', file, field: 'evidence', values: { date, days: MAX_AGE_DAYS } }];
    }),
};
