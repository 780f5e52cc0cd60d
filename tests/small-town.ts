import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A tiny town that does not exist, with a few records of each kind in German, English and Arabic; nothing in it is wrong. */
export const SMALL_TOWN = join(import.meta.dirname, 'fixtures/small-town');

/** Copies the small town to a new folder and lays other trees over it; the caller removes the folder. */
export function copySmallTown(...overlays: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'lotse-town-'));
  for (const tree of [SMALL_TOWN, ...overlays])
    cpSync(join(tree, 'content'), join(root, 'content'), { recursive: true, verbatimSymlinks: true });
  return root;
}
