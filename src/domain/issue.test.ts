import { describe, expect, test } from 'vitest';
import { compareIssues, formatIssue, toIssueWords, type ContentIssue } from './issue.ts';
import { ISSUE_TEXTS, type IssueCode } from './issue-texts.ts';

const issue = (over: Partial<ContentIssue> = {}): ContentIssue => ({
  level: 'error',
  code: 'date-impossible',
  file: 'content/offers/sprachcafe/offer.de.md',
  line: 7,
  column: 14,
  field: 'assuredDate',
  values: { value: '2026-02-30' },
  ...over,
});

describe('formatIssue', () => {
  test('says in German where it is, what is wrong and how to mend it', () => {
    expect(formatIssue(issue(), 'de')).toBe(
      [
        '✖ content/offers/sprachcafe/offer.de.md:7:14 → assuredDate',
        '  Den Tag „2026-02-30“ gibt es nicht.',
        '  So geht es: das Datum als JJJJ-MM-TT schreiben, zum Beispiel "2026-05-12".',
      ].join('\n'),
    );
  });

  test('says the same in English', () => {
    expect(formatIssue(issue(), 'en')).toBe(
      [
        '✖ content/offers/sprachcafe/offer.de.md:7:14 → assuredDate',
        '  There is no day "2026-02-30".',
        '  Fix: write the date as YYYY-MM-DD, for example "2026-05-12".',
      ].join('\n'),
    );
  });

  test('marks a warning', () => {
    expect(formatIssue(issue({ level: 'warning' }), 'en')).toMatch(/^⚠ /);
  });

  test('names only the file when the issue is about the whole of it', () => {
    const whole: ContentIssue = { level: 'error', code: 'file-empty', file: 'content/site.yaml' };
    expect(formatIssue(whole, 'en').split('\n')[0]).toBe('✖ content/site.yaml');
  });

  test('points at the beginning of the line when the column is not known', () => {
    const bare: ContentIssue = { level: 'error', code: 'file-empty', file: 'content/site.yaml', line: 7 };
    expect(formatIssue(bare, 'en').split('\n')[0]).toBe('✖ content/site.yaml:7:1');
  });
});

describe('toIssueWords', () => {
  test('fills in numbers, zero as well, and values that look like placeholders', () => {
    const words = toIssueWords({ level: 'error', code: 'file-too-big', file: 'a', values: { size: 0, limit: '{size}' } }, 'en');
    expect(words.message).toBe('The file has 0 KB, {size} KB are allowed.');
  });

  test('leaves a placeholder without value visible instead of printing "undefined"', () => {
    expect(toIssueWords({ level: 'error', code: 'file-too-big', file: 'a' }, 'en').message).toContain('{size}');
  });
});

describe('compareIssues', () => {
  test('sorts by file, line, column and code, numbers as numbers', () => {
    const sorted = [
      issue({ file: 'a', line: 1, column: 9 }),
      issue({ file: 'a', line: 2, column: 1, code: 'date-future' }),
      issue({ file: 'a', line: 2, column: 1, code: 'date-impossible' }),
      issue({ file: 'a', line: 10, column: 1 }),
      issue({ file: 'b', line: 1, column: 1 }),
    ];
    expect([...sorted].reverse().sort(compareIssues)).toEqual(sorted);
  });

  test('puts what is about the whole file first and calls the same issue equal', () => {
    const whole: ContentIssue = { level: 'error', code: 'yaml-syntax', file: issue().file };
    expect([issue(), whole].sort(compareIssues)[0]).toBe(whole);
    expect(compareIssues(issue(), issue())).toBe(0);
  });
});

describe('ISSUE_TEXTS', () => {
  const placeholders = ({ message, fix }: { message: string; fix: string }) =>
    [...new Set([...`${message} ${fix}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
  const codes = Object.keys(ISSUE_TEXTS) as IssueCode[];

  test.each(codes)('%s has words in both languages that mention the same values', (code) => {
    const { de, en } = ISSUE_TEXTS[code];
    for (const { message, fix } of [de, en]) {
      expect(message.trim()).not.toBe('');
      expect(fix.trim()).not.toBe('');
    }
    expect(placeholders(en)).toEqual(placeholders(de));
  });

  test.each(codes)('%s mentions a value in the same half of the text', (code) => {
    const { de, en } = ISSUE_TEXTS[code];
    expect(placeholders({ message: en.message, fix: '' })).toEqual(placeholders({ message: de.message, fix: '' }));
  });

  test('has a code in kebab-case for every issue', () => {
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
