import type { z } from 'zod';

/** What a schema finds wrong with a value, for unit tests: `field: code`, or only the code when it is about the whole value. */
export function findingsOf(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => {
    const code = issue.code === 'custom' ? String(issue.params?.['issue']) : issue.code;
    return issue.path.length > 0 ? `${issue.path.join('.')}: ${code}` : code;
  });
}
