import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Absolute paths of all HTML files of a built site. */
export function listPages(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}
