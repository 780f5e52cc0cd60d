import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { findNewestProof, FIRST_PROVING_YEAR, isRecentProof } from '../domain/proof.ts';

/** "It exists" from an old newspaper is a guess; the page has to say that we do not know. */
export const unprovenStatus: Check = {
  id: 'unproven-status',
  description: `No offer is called active by sources that are all older than ${FIRST_PROVING_YEAR}; sources without a date count as permanent tasks.`,
  run: ({ offers }) =>
    [...offers.values()].flatMap(({ file, facts }): ContentIssue[] => {
      const date = findNewestProof(facts);
      if (facts.status !== 'active' || date === undefined || isRecentProof(date)) return [];
      return [{ level: 'warning', code: 'status-unproven', file, field: 'status', values: { date, year: FIRST_PROVING_YEAR } }];
    }),
};
