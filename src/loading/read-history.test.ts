import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readHistory } from './read-history.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-history-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const git = (cwd: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words], {
    cwd,
    stdio: 'ignore',
  });

function commitOffer(root: string, id: string, text: string): void {
  const home = join(root, 'content/offers', id);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'offer.de.md'), text);
  git(root, 'add', '.');
  git(root, 'commit', '-m', text);
}

test('reads what Git knows, also where the project is a folder of a larger repository', () => {
  const root = join(folder, 'town');
  mkdirSync(root);
  git(folder, 'init');
  commitOffer(root, 'sprachcafe', 'Neu');
  expect(readHistory(root)).toMatchObject([{ kind: 'offer', id: 'sprachcafe', change: 'added' }]);
});

test('has no history without a repository', () => {
  expect(readHistory(folder)).toBeUndefined();
});

test('has no history in a repository without a commit', () => {
  git(folder, 'init');
  expect(readHistory(folder)).toBeUndefined();
});

test('takes a clone without its past for what it is', () => {
  const root = join(folder, 'origin');
  mkdirSync(root);
  git(root, 'init');
  commitOffer(root, 'old', 'Alt');
  commitOffer(root, 'new', 'Neu');
  const clone = (depth: number) => {
    git(folder, 'clone', '--depth', String(depth), pathToFileURL(root).href, `depth-${depth}`);
    return readHistory(join(folder, `depth-${depth}`));
  };
  expect(clone(1)).toBeUndefined();
  expect(clone(2)?.map(({ id }) => id)).toEqual(['new']);
});
