import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { listEvidenceChanges, type ChangeLog } from '../domain/change.ts';
import { loadCatalog } from './collections.ts';
import { readHistory } from './read-history.ts';

let log: Promise<ChangeLog> | undefined;

/** What changed in the content; asked of Git once per build. */
export function loadChanges(): Promise<ChangeLog> {
  return (log ??= readChanges());
}

async function readChanges(): Promise<ChangeLog> {
  const history = readHistory(fileURLToPath(root));
  return history ? { changes: history, basis: 'history' } : { changes: listEvidenceChanges(await loadCatalog()), basis: 'evidence' };
}
