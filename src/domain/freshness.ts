import type { Catalog } from './catalog.ts';
import { findNewestEvidence } from './evidence.ts';
import { findNewestProof, isRecentProof } from './proof.ts';

/** How old is what we know about the offers. */
export interface Freshness {
  total: number;
  /** Offers by the year of their newest source, every year from the oldest one to this year. */
  years: { year: number; offers: number }[];
  /** Offers whose sources have no date. */
  undated: number;
  /** Offers without a source or confirmation of recent years, see `isRecentProof`. */
  old: number;
  /** Offers of which nobody knows whether they still exist. */
  uncertain: number;
  /** Offers that a person at the actor has confirmed. */
  confirmed: number;
}

/** @param thisYear last year of the row, for example 2026 */
export function countFreshness({ offers }: Catalog, thisYear: number): Freshness {
  const facts = [...offers.values()].map((offer) => offer.facts);
  const found = facts.flatMap(({ evidence }) => {
    const date = findNewestEvidence(evidence)?.date;
    return date ? [Number(date.slice(0, 4))] : [];
  });
  const first = Math.min(thisYear, ...found);
  const years = Array.from({ length: thisYear - first + 1 }, (_, index) => first + index);
  return {
    total: facts.length,
    years: years.map((year) => ({ year, offers: found.filter((own) => own === year).length })),
    undated: facts.length - found.length,
    old: facts.filter((own) => !isRecentProof(findNewestProof(own))).length,
    uncertain: facts.filter(({ status }) => status === 'unknown').length,
    confirmed: facts.filter(({ assuredDate }) => assuredDate !== undefined).length,
  };
}
