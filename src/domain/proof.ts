import { findNewestEvidence, type Evidence } from './evidence.ts';

/** What was true before the years of the pandemic is often gone; older sources prove no offer and no opening hours. */
export const FIRST_PROVING_YEAR = 2022;

interface Proven {
  evidence: readonly Evidence[];
  assuredDate?: string | undefined;
}

/** Date of the newest source or confirmation; `undefined` when none of them has a date. */
export function findNewestProof({ evidence, assuredDate }: Proven): string | undefined {
  const newest = findNewestEvidence(evidence)?.date;
  return assuredDate && (!newest || assuredDate > newest) ? assuredDate : newest;
}

/** Whether a date, as precise as it is, lies in a year whose sources still prove something. */
export function isRecentProof(date: string | undefined): boolean {
  return date !== undefined && Number(date.slice(0, 4)) >= FIRST_PROVING_YEAR;
}
