/** What one look-up in the index gave. */
export interface LookUp<R> {
  /** How sure it is that this word was meant: 1 as typed, less for a guess. */
  trust: number;
  hits: readonly { id: string; score: number; result: R }[];
}

/** A page with the worth of all words that lead to it. */
export interface Ranked<R> {
  id: string;
  score: number;
  result: R;
}

/** Below 1, so that a page full of one word does not beat a page that has both. Tuned on the train questions of the benchmark. */
const SCORE_POWER = 0.7;

/** How much more a page counts that has more of the words. */
const COVERAGE_POWER = 0.5;

/** A word that stands on nearly every page says nothing. */
const EVERYWHERE = 0.6;

/**
 * Joins the look-ups of all words of a question: every page gets, for each word it has, the rarity of the word (inverse document
 * frequency) times what the index thinks of the match.
 *
 * @param groups one list of look-ups for each word of the question; of several readings of a word a page keeps the best
 * @param pages number of pages in the index
 */
export function rank<R>(groups: readonly (readonly LookUp<R>[])[], pages: number): Ranked<R>[] {
  const total = new Map<string, Ranked<R>>();
  const isAlone = groups.length === 1;
  const coverage = new Map<string, number>();
  for (const group of groups) {
    const best = new Map<string, Ranked<R>>();
    for (const { trust, hits } of group) {
      const share = hits.length / Math.max(pages, 1);
      if (!isAlone && share > EVERYWHERE) continue;
      const rarity = Math.log(1 + pages / Math.max(hits.length, 1));
      for (const { id, score, result } of hits) {
        const worth = trust * rarity * score ** SCORE_POWER;
        if (worth > (best.get(id)?.score ?? 0)) best.set(id, { id, score: worth, result });
      }
    }
    for (const { id, score, result } of best.values()) {
      const known = total.get(id);
      total.set(id, { id, score: score + (known?.score ?? 0), result });
      coverage.set(id, (coverage.get(id) ?? 0) + 1);
    }
  }
  for (const [id, entry] of total) entry.score *= (coverage.get(id) ?? 0) ** COVERAGE_POWER;
  return [...total.values()].sort((a, b) => b.score - a.score);
}
