import { describe, expect, test } from 'vitest';
import type { ContentIssue } from '../../src/domain/issue.ts';
import type { Report } from './check-content.ts';
import { formatReport } from './format-report.ts';

const error: ContentIssue = { level: 'error', code: 'file-empty', file: 'content/a.yaml' };
const warning = (index: number): ContentIssue => ({ level: 'warning', code: 'place-unused', file: `content/places/p${index}/place.de.md` });
const report = (...issues: ContentIssue[]): Report => ({
  issues,
  isPartial: false,
  records: { offers: 2 },
  words: { de: 10, en: 12 },
  readability: {},
});

describe('formatReport', () => {
  test('prints errors in full and warnings in one line', () => {
    expect(formatReport(report(error, warning(1)), 'en', false)).toBe(
      [
        '✖ content/a.yaml\n  The file is empty.\n  Fix: write the content or delete the file.',
        '⚠ content/places/p1/place.de.md: No offer, actor or contact point uses this place.',
        '1 error, 1 warning\nRecords: offers 2\nWords: de 10, en 12',
      ].join('\n\n'),
    );
  });

  test('shows five of a kind and says how many it leaves out', () => {
    const text = formatReport(report(...Array.from({ length: 42 }, (_, index) => warning(index))), 'en', false);
    expect(text.match(/⚠/g)).toHaveLength(5);
    expect(text).toContain('… and 37 more of this kind, show with --all');
  });

  test('shows every warning with its mend when all are asked for', () => {
    const text = formatReport(report(...Array.from({ length: 42 }, (_, index) => warning(index))), 'de', true);
    expect(text.match(/So geht es/g)).toHaveLength(42);
    expect(text).not.toContain('--all');
  });

  test('says that warnings are held back', () => {
    expect(formatReport({ ...report(error), isPartial: true }, 'de', false)).toContain('sobald die Fehler behoben sind');
  });
});
