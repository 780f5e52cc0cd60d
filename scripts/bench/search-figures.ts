/** What became of one question. */
export interface Outcome {
  /** Place of the first right page, from 1; `undefined` when it is not among the hits looked at. */
  rank: number | undefined;
  /** Hits in all. */
  total: number;
  /** Milliseconds until the first hits were there with their titles. */
  ms: number;
  /** Bytes sent for this question. */
  bytes: number;
}

/** Share of the questions whose page is among the first hits, 0 to 1. */
export function toShare(outcomes: readonly Pick<Outcome, 'rank'>[], first: number): number {
  return toMean(outcomes.map(({ rank }) => (rank !== undefined && rank <= first ? 1 : 0)));
}

/** Mean reciprocal rank, 0 to 1: https://en.wikipedia.org/wiki/Mean_reciprocal_rank */
export function toMeanReciprocalRank(outcomes: readonly Pick<Outcome, 'rank'>[]): number {
  return toMean(outcomes.map(({ rank }) => (rank === undefined ? 0 : 1 / rank)));
}

/** The smallest value that `share` of all values do not exceed (nearest rank); `NaN` when there are none. */
export function toPercentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The mean; `NaN` when there are none. */
export function toMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Place of the first href that leads to one of the pages (`offers/sprachcafe`), from 1; the locale before it does not matter. */
export function findRank(hrefs: readonly string[], pages: readonly string[]): number | undefined {
  const place = hrefs.findIndex((href) => pages.includes(toPagePath(href)));
  return place === -1 ? undefined : place + 1;
}

/** `/de/offers/sprachcafe/#when` → `offers/sprachcafe` */
function toPagePath(href: string): string {
  return new URL(href, 'http://localhost').pathname.split('/').filter(Boolean).slice(1).join('/');
}
