import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { answersSchema } from './ask-nominatim.ts';

/** Not in Git; deleting it asks the server everything anew. */
export const CACHE_FOLDER = '.cache/geocode';

const entrySchema = z.object({
  server: z.string(),
  query: z.record(z.string(), z.string()),
  date: z.iso.date(),
  answers: answersSchema,
});

/** What a server said to a question, and on which day. */
export type CachedAnswers = z.infer<typeof entrySchema>;

/** `undefined` when this server was never asked this, or when the file is broken. */
export function readCached(root: string, server: URL, query: Record<string, string>): CachedAnswers | undefined {
  const path = toPath(root, server, query);
  if (!existsSync(path)) return undefined;
  try {
    return entrySchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

export function writeCached(root: string, server: URL, entry: Omit<CachedAnswers, 'server'>): void {
  mkdirSync(join(root, CACHE_FOLDER), { recursive: true });
  writeFileSync(toPath(root, server, entry.query), `${JSON.stringify({ server: toName(server), ...entry }, null, 2)}\n`);
}

/** Without what stands behind "?": it may be a key. */
function toName({ origin, pathname }: URL): string {
  return origin + pathname;
}

function toPath(root: string, server: URL, query: Record<string, string>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([toName(server), query]))
    .digest('hex');
  return join(root, CACHE_FOLDER, `${hash.slice(0, 32)}.json`);
}
