import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { recordsOf, type AnyRecord } from './records.ts';

/** Nobody has confirmed, written or translated anything tomorrow; the page would claim it. */
export const futureDate: Check = {
  id: 'future-date',
  description: 'No confirmation, source or translation is dated after the day of the check.',
  run: (catalog, { today }) =>
    recordsOf(catalog)
      .flatMap(readDates)
      // Dates of different precision compare as text: "2026-11" is not after "2026-11-21".
      .filter(({ date }) => date > today)
      .map(({ file, field, date }): ContentIssue => ({ level: 'error', code: 'date-future', file, field, values: { value: date } })),
};

interface DatedField {
  file: string;
  field: string;
  date: string;
}

function readDates({ file, facts, texts }: AnyRecord): DatedField[] {
  const { assuredDate, evidence = [] } = facts as { assuredDate?: string; evidence?: readonly { date?: string | undefined }[] };
  return [
    ...(assuredDate ? [{ file, field: 'assuredDate', date: assuredDate }] : []),
    ...evidence.flatMap(({ date }, index) => (date ? [{ file, field: `evidence.${index}.date`, date }] : [])),
    ...Object.values(texts).flatMap(({ file, translation }) =>
      translation ? [{ file, field: 'translation.date', date: translation.date }] : [],
    ),
  ];
}
