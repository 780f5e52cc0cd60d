import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../scripts/content/check-content.ts';
import { formatIssue, type ContentIssue } from '../src/domain/issue.ts';
import { ISSUE_TEXTS, type IssueCode } from '../src/domain/issue-texts.ts';
import { HARD_FILES } from './hard-files.ts';
import { copySmallTown } from './small-town.ts';

const BROKEN = join(import.meta.dirname, 'fixtures/broken');
const TODAY = '2026-11-21';
const NAMES = [...new Set([...readdirSync(BROKEN), ...Object.keys(HARD_FILES)])].sort();

const copies: string[] = [];
afterAll(() => {
  for (const root of copies) rmSync(root, { recursive: true, force: true });
});

/** Findings in the small town with some of the broken trees laid over it. */
function check(...names: string[]): ContentIssue[] {
  const root = copySmallTown(...names.map((name) => join(BROKEN, name)).filter((tree) => existsSync(join(tree, 'content'))));
  copies.push(root);
  for (const name of names) HARD_FILES[name]?.(join(root, 'content'));
  return checkContent(root, TODAY).issues;
}

/** Each tree is checked once, before the tests; all of them together take some seconds. */
const FOUND = new Map(NAMES.map((name) => [name, check(name)]));

const codesOf = (issues: readonly ContentIssue[]) => issues.map(({ code }) => code);

test('the small town has no finding at all', () => {
  expect(check()).toEqual([]);
});

describe('every broken tree is found, in German and English', () => {
  test.each([...FOUND])('%s', async (name, issues) => {
    // the name of the folder is a number and the code, perhaps with what is special about it
    expect(codesOf(issues).filter((code) => name.replace(/^\d+-/, '').startsWith(code))).not.toEqual([]);
    const text = issues.map((issue) => `[${issue.code}]\n${formatIssue(issue, 'de')}\n${formatIssue(issue, 'en')}\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(BROKEN, name, 'issues.txt'));
  });
});

test('every finding that names a field says in which line and column it stands', () => {
  const lost = [...FOUND.values()].flat().filter(({ field, line, column }) => field && !(line && column));
  expect(lost).toEqual([]);
});

test('no text has a gap that the finding did not fill', () => {
  const texts = [...FOUND.values()].flat().flatMap((issue) => [formatIssue(issue, 'de'), formatIssue(issue, 'en')]);
  expect(texts.filter((text) => /\{[a-z]\w*\}/i.test(text))).toEqual([]);
});

test('every code has a broken tree that shows it', () => {
  const shown = new Set<IssueCode>(codesOf([...FOUND.values()].flat()));
  expect(Object.keys(ISSUE_TEXTS).filter((code) => !shown.has(code as IssueCode))).toEqual([]);
});

test('all errors of all files are reported at once', () => {
  const codes = codesOf(check('25-phone-invalid', '20-time-impossible', '28-url-invalid-http', '46-yaml-tab'));
  expect(codes).toEqual(expect.arrayContaining(['phone-invalid', 'time-impossible', 'url-invalid', 'yaml-tab']));
});

test('a broken record does not make others look broken', () => {
  // every offer refers to the topic, every translation belongs to a German file
  expect(codesOf(check('51-yaml-not-a-map', '52-file-too-big'))).toEqual(['file-too-big', 'yaml-not-a-map']);
});
