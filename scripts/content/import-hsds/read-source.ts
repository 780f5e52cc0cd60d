import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceDocument } from './find-rows.ts';
import type { Problem } from './notes.ts';

/**
 * Reads a data set: one JSON file, or all below a folder in a stable order.
 *
 * @throws {Error} when there is nothing at the path
 */
export function readSource(path: string): { documents: SourceDocument[]; problems: Problem[] } {
  const isFolder = statSync(path).isDirectory();
  const files = isFolder
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => ({ file: name.replaceAll('\\', '/'), full: join(path, name) }))
    : [{ file: basename(path), full: path }];
  const documents: SourceDocument[] = [];
  const problems: Problem[] = [];
  for (const { file, full } of files) {
    try {
      documents.push({ file, json: JSON.parse(readFileSync(full, 'utf8')) as unknown });
    } catch (error) {
      problems.push({ file, path: '', code: 'not-json', value: (error as Error).message });
    }
  }
  return { documents, problems };
}
