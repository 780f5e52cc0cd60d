import type { z } from 'zod';
import type { IssueCode } from './issue-texts.ts';
import type { IssueValues } from './issue.ts';

/** Reports a finding of our own inside a zod schema; `parse-entry.ts` turns it back into a content issue. */
export function refuse(context: z.RefinementCtx, code: IssueCode, values: IssueValues = {}, path: (string | number)[] = []): void {
  context.addIssue({ code: 'custom', params: { issue: code, values }, path });
}
