import type { Segment } from './excerpt.ts';
import type { FacetCounts } from './facets.ts';

/** One page that answers. */
export interface SearchHit {
  href: string;
  kind: string;
  title: Segment[];
  /** The summary, or a passage of the page where only that has the words. */
  excerpt: Segment[];
}

export interface SearchAnswer {
  /** Number of pages worth showing. */
  total: number;
  /** Number of those that have at least half of what the question is about. */
  good: number;
  /** The part of the hits that was asked for, best first. */
  hits: SearchHit[];
}

/** A question with what was chosen in the filters. */
export interface SearchRequest {
  question: string;
  /** Filter → chosen values. */
  choice: Record<string, string[]>;
  from: number;
  count: number;
}

/** Search in one language, as the page sees it. All of it may fail when the index cannot be loaded. */
export interface Search {
  /** Loads the index; called when the reader touches the field, so that the first answer is quick. */
  warm(): Promise<void>;
  /** @returns `undefined` when nothing was asked */
  ask(request: SearchRequest): Promise<SearchAnswer | undefined>;
  /** How many hits each filter value would leave. */
  count(request: Pick<SearchRequest, 'question' | 'choice'>): Promise<FacetCounts>;
}
