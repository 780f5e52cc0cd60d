import type { Measure } from '../domain/catalog.ts';
import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';

/** Whoever follows a report through its measures must find each number once. */
export const measureNumbers: Check = {
  id: 'measure-numbers',
  description: 'Within a concept each number stands once, and none is left out.',
  run: ({ measures }) => {
    const numbered = [...measures.values()].filter(({ facts }) => facts.number !== undefined);
    return [...Map.groupBy(numbered, ({ facts }) => facts.concept)].flatMap(([, members]) => checkConcept(members));
  },
};

function checkConcept(measures: readonly Measure[]): ContentIssue[] {
  const byNumber = Map.groupBy(measures, ({ facts }) => facts.number!);
  const highest = Math.max(...byNumber.keys());
  const missing = Array.from({ length: highest }, (_, index) => index + 1).filter((number) => !byNumber.has(number));
  const last = byNumber.get(highest)![0]!;
  return [
    ...[...byNumber].flatMap(([number, [first, ...others]]) =>
      others.map(({ file }) => finding('error', 'number-duplicate', file, { number, other: first!.id })),
    ),
    ...(missing.length > 0 ? [finding('warning', 'number-missing', last.file, { numbers: missing.join(', ') })] : []),
  ];
}

function finding(
  level: ContentIssue['level'],
  code: 'number-duplicate' | 'number-missing',
  file: string,
  values: Record<string, string | number>,
): ContentIssue {
  return { level, code, file, field: 'number', values };
}
