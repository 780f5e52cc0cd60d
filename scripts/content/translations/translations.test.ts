import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copySmallTown } from '../../../tests/small-town.ts';
import { readContent } from '../../../src/loading/read-content.ts';
import { acceptTranslation } from './accept.ts';
import { listStale } from './list-stale.ts';
import { formatTranslationTable } from './print-table.ts';

const GERMAN = 'content/offers/gartentag/offer.de.md';
const ENGLISH = 'content/offers/gartentag/offer.en.md';
let root = '';
const read = () => readContent(root).content!;
const git = (...args: string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args]);

beforeEach(() => {
  root = copySmallTown();
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Begin');
  const german = readFileSync(join(root, GERMAN), 'utf8');
  writeFileSync(join(root, GERMAN), german.replace(/^summary: .*$/m, 'summary: Hier ist alles neu.'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a German text that has changed', () => {
  test('is listed with what it said before and says now', () => {
    const lines = listStale(root, read());
    const at = lines.indexOf(ENGLISH);
    expect(lines.slice(at, at + 4)).toEqual([
      ENGLISH,
      '  summary',
      expect.stringMatching(/^ {4}- Familien pflanzen/),
      '    + Hier ist alles neu.',
    ]);
  });

  test('is counted as behind until somebody has checked the translation', () => {
    const row = () =>
      formatTranslationTable(read())
        .split('\n')
        .find((line) => /^en +offers/.test(line))!
        .trim()
        .split(/ +/)
        .slice(-4)
        .map(Number);
    const [, machine, behind, checked] = row();
    expect(behind).toBe(1);
    const before = checked!;
    acceptTranslation(root, read(), { file: join(root, ENGLISH), name: 'Sprachmittlung', today: '2026-11-21' });
    expect(row()).toEqual([0, machine, 0, before + 1]);
    expect(readFileSync(join(root, ENGLISH), 'utf8')).toContain('reviewedBy: Sprachmittlung');
    expect(readContent(root).issues.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('is accepted only in a file that is a translation', () => {
    expect(() => acceptTranslation(root, read(), { file: join(root, GERMAN), name: 'X', today: '2026-11-21' })).toThrow(/no translation/);
  });
});
