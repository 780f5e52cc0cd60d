import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { daysBetween } from './dates.ts';

/** A confirmation promises that somebody looks again. */
export const oldAssurance: Check = {
  id: 'old-assurance',
  description: 'Every confirmed offer was confirmed within its own reviewEvery days.',
  run: ({ offers }, { today }) =>
    [...offers.values()].flatMap(({ file, facts: { assuredDate: date, reviewEvery: days } }): ContentIssue[] => {
      if (date === undefined || daysBetween(date, today) <= days) return [];
      return [{ level: 'warning', code: 'assured-old', file, field: 'assuredDate', values: { date, days, today } }];
    }),
};
