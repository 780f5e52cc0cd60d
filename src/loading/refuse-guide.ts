import { readGuideParts, withoutParts } from '../domain/guide-parts.ts';
import type { ContentIssue } from '../domain/issue.ts';
import { refuseMarkdown } from './refuse-markdown.ts';

/** Refuses code, unknown parts and wrong attributes in the body of a guide, and in its text what no body may hold. */
export function refuseGuide(body: string, bodyLine: number, file: string): ContentIssue[] {
  const faults = readGuideParts(body).faults.map(({ code, line, column, values }): ContentIssue => ({
    level: 'error',
    code,
    file,
    line: bodyLine + line - 1,
    column,
    field: 'body',
    ...(values && { values }),
  }));
  return faults.length > 0 ? faults : refuseMarkdown(withoutParts(body), bodyLine, file);
}
