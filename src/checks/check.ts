import type { Catalog } from '../domain/catalog.ts';
import type { FixedTerms } from '../domain/fixed-terms.ts';
import type { ContentIssue } from '../domain/issue.ts';

/** What a rule may know besides the content. */
export interface CheckContext {
  /** Day of the check on the town's calendar, `YYYY-MM-DD`. */
  today: string;
  fixedTerms: FixedTerms;
}

/** One rule about the content as a whole. Pure: the same content on the same day gives the same findings. */
export interface Check {
  id: string;
  /** What is true of content without findings, in one sentence. */
  description: string;
  run: (catalog: Catalog, context: CheckContext) => ContentIssue[];
}
