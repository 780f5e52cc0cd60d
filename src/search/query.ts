/** What a reader asks for, ready for the index. */
export interface SearchPlan {
  /** Words for the index; empty when only filters are set. */
  term: string;
  filters: Record<string, string>;
}

const LONGEST_QUESTION = 200;

/**
 * Makes a plan from what was typed: NFKC, one blank between words, a bounded length. Pure.
 *
 * @returns `undefined` when nothing was asked
 */
export function planQuery(text: string, filters: Readonly<Record<string, string>>): SearchPlan | undefined {
  const term = text.normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUESTION);
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
  return term || Object.keys(chosen).length > 0 ? { term, filters: chosen } : undefined;
}
