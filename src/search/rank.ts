/** What one look-up in the index gave. */
export interface LookUp<R> {
  /** How sure it is that this word was meant: 1 as typed, less for a guess. */
  trust: number;
  hits: readonly { id: string; score: number; result: R }[];
}

/** All look-ups of one word of the question: one for each of its readings. */
export type WordLookUps<R> = readonly LookUp<R>[];

/** A page with the worth of all words that lead to it. */
export interface Ranked<R> {
  id: string;
  score: number;
  /** Which part of the question's words the page has, 0 to 1. */
  coverage: number;
  result: R;
}

/** Below 1, so that a page full of one word does not beat a page that has both. Tuned on the train questions of the benchmark. */
const SCORE_POWER = 0.7;

/** How much more a page counts that has more of the words. */
const COVERAGE_POWER = 0.5;

/** A word that stands on nearly every page says nothing. */
const EVERYWHERE = 0.6;

/** Pages worth less than this part of the best one are noise. */
const TAIL = 0.12;

/**
 * Joins the look-ups of all words of a question: every page gets, for each word it has, the rarity of the word (inverse document
 * frequency, half of this form and half of all its readings) times what the index thinks of the match.
 *
 * @param words one entry for each word of the question; of several readings of a word a page keeps the best
 * @param pages number of pages in the index
 * @returns best first, without the tail
 */
export function rank<R>(words: readonly WordLookUps<R>[], pages: number): Ranked<R>[] {
  const total = new Map<string, Ranked<R>>();
  const isAlone = words.length === 1;
  for (const lookUps of words) {
    const used = lookUps.filter(({ hits }) => hits.length > 0 && (isAlone || hits.length / Math.max(pages, 1) <= EVERYWHERE));
    const all = new Set(used.flatMap(({ hits }) => hits.map(({ id }) => id))).size;
    const best = new Map<string, { worth: number; result: R }>();
    for (const { trust, hits } of used) {
      const rarity = measureRarity((hits.length + all) / 2, pages);
      for (const { id, score, result } of hits) {
        const worth = trust * rarity * score ** SCORE_POWER;
        if (worth > (best.get(id)?.worth ?? 0)) best.set(id, { worth, result });
      }
    }
    for (const [id, { worth, result }] of best) {
      const known = total.get(id);
      total.set(id, { id, score: worth + (known?.score ?? 0), coverage: 1 / words.length + (known?.coverage ?? 0), result });
    }
  }
  const ranked = [...total.values()].map((page) => ({ ...page, score: page.score * page.coverage ** COVERAGE_POWER }));
  ranked.sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * TAIL;
  return ranked.filter(({ score }) => score >= least);
}

/** Inverse document frequency of a word that stands on `found` of `pages` pages. */
export function measureRarity(found: number, pages: number): number {
  return Math.log(1 + pages / Math.max(found, 1));
}
