import type { IssueLanguage } from '../../../src/domain/issue.ts';
import type { Note, Problem } from './notes.ts';
import { HSDS_TEXTS } from './texts.ts';

/** One problem as an editor reads it: file, place in the JSON, what is wrong, how to mend it. */
export function formatProblem({ file, path, code, value }: Problem, lang: IssueLanguage): string {
  const { message, fix } = HSDS_TEXTS[lang].problems[code](value);
  return `✖ ${file}${path ? ` → ${path}` : ''}\n  ${message}\n  ${lang === 'de' ? 'So geht es' : 'Fix'}: ${fix}`;
}

/** What a person should look at, by reason; empty when there is nothing. */
export function formatNotes(notes: readonly Note[], lang: IssueLanguage): string {
  const { reasons, times } = HSDS_TEXTS[lang];
  return [...Map.groupBy(notes, ({ reason }) => reason)]
    .map(([reason, group]) =>
      [reasons[reason], ...group.map(({ field, count, file, example }) => `  ${field} (${times(count)}, ${file}): ${example}`)].join('\n'),
    )
    .join('\n\n');
}
