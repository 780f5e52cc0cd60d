import { execFileSync } from 'node:child_process';
import type { Change } from '../domain/change.ts';
import { COMMIT_FORMAT, parseHistory } from './parse-history.ts';

/** Merges count once, on the day they arrived; a renamed folder is a record removed and one added, because ids never change. */
const LOG = ['log', '--first-parent', '-m', '--no-renames', '--relative', '--name-status', `--format=${COMMIT_FORMAT}`, '--', 'content'];

/** A town with 5,000 records in twelve languages writes some 10 MB. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * What was added, changed and removed in `content/`, from Git, newest first.
 *
 * @returns `undefined` when there is no usable history: no Git, no repository, a clone without its past
 */
export function readHistory(root: string): Change[] | undefined {
  try {
    const output = execFileSync('git', LOG, { cwd: root, encoding: 'utf8', maxBuffer: MAX_BYTES, stdio: ['ignore', 'pipe', 'ignore'] });
    const changes = parseHistory(output);
    return changes.length > 0 ? changes : undefined;
  } catch {
    return undefined;
  }
}
