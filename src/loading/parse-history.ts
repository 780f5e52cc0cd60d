import { compareChanges, type Change, type ChangeType } from '../domain/change.ts';
import { KINDS, RECORD_KIND_NAMES } from '../domain/kinds.ts';
import { isLocaleSlug, SOURCE_LOCALE } from '../locales/locales.ts';
import { formatTownDay } from './build-date.ts';

/** One line before each commit: seconds since 1970 and what Git calls the commit; `grafted` is the edge of a shallow clone. */
export const COMMIT_FORMAT = 'commit %ct %D';

const COMMIT = /^commit (\d+) ?(.*)$/;
const FILE = /^([AMD])\tcontent\/([^/]+)\/([^/]+)\/([^/.]+)\.([^/.]+)\.mdx?$/;
const TYPES: Record<string, ChangeType> = { A: 'added', M: 'changed', D: 'removed' };

/**
 * Changes from the output of `git log --name-status` with {@link COMMIT_FORMAT}, newest first.
 *
 * The oldest commit of a shallow clone seems to add everything that is older, so it says nothing.
 */
export function parseHistory(output: string): Change[] {
  const byDay = new Map<string, Change[]>();
  let date: string | undefined;
  for (const line of output.split('\n')) {
    const commit = COMMIT.exec(line);
    if (commit) date = commit[2]!.includes('grafted') ? undefined : formatTownDay(Number(commit[1]) * 1000);
    const change = date && parseFile(line, date);
    if (!change) continue;
    const key = [change.date, change.kind, change.id, change.locale].join();
    byDay.set(key, [...(byDay.get(key) ?? []), change]);
  }
  return [...byDay.values()].flatMap(joinDay).sort(compareChanges);
}

function parseFile(line: string, date: string): Change | undefined {
  const [, letter = '', folder, id = '', name, locale = ''] = FILE.exec(line) ?? [];
  const kind = RECORD_KIND_NAMES.find((known) => known === name && KINDS[known].folder === folder);
  const change = TYPES[letter];
  if (!kind || !change || !isLocaleSlug(locale)) return undefined;
  return { date, kind, id, change, ...(locale !== SOURCE_LOCALE && { locale }) };
}

/** The sum of a day, from its changes newest first; what came and went on one day never was. */
function joinDay(changes: readonly Change[]): Change[] {
  const wasThere = changes.at(-1)!.change !== 'added';
  const isThere = changes[0]!.change !== 'removed';
  if (!wasThere && !isThere) return [];
  return [{ ...changes[0]!, change: wasThere && isThere ? 'changed' : isThere ? 'added' : 'removed' }];
}
