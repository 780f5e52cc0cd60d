import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentIssue } from '../domain/issue.ts';

/** A text file below `content/`, decoded. */
export interface SourceFile {
  /** From the project's root, with forward slashes: `content/offers/umsonstladen/offer.de.md`. */
  path: string;
  text: string;
}

const MAX_BYTES = 256 * 1024;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Reads every file below `content/` in a stable order; a file that cannot be trusted becomes an issue instead. */
export function readFiles(root: string): { files: SourceFile[]; issues: ContentIssue[] } {
  const files: SourceFile[] = [];
  const issues: ContentIssue[] = [];

  const visit = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      if (name.startsWith('.')) continue;
      const full = join(folder, name);
      const path = relative(root, full).split(sep).join('/');
      const stat = lstatSync(full);
      if (stat.isSymbolicLink()) {
        issues.push({ level: 'error', code: 'file-symlink', file: path });
      } else if (stat.isDirectory()) {
        visit(full);
      } else if (stat.size > MAX_BYTES) {
        issues.push({
          level: 'error',
          code: 'file-too-big',
          file: path,
          values: { size: Math.ceil(stat.size / 1024), limit: MAX_BYTES / 1024 },
        });
      } else {
        const text = decode(readFileSync(full));
        if (text === undefined) issues.push({ level: 'error', code: 'file-not-utf8', file: path });
        else if (text.trim() === '') issues.push({ level: 'error', code: 'file-empty', file: path });
        else files.push({ path, text });
      }
    }
  };
  visit(join(root, 'content'));
  return { files, issues };
}

/** Text with LF line ends; `undefined` when the bytes are not UTF-8 or hold the replacement character of a botched copy. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes).replace(/\r\n?/g, '\n');
    return text.includes('\ufffd') ? undefined : text;
  } catch {
    return undefined;
  }
}
