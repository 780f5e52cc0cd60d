import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findUrlFault } from '../domain/link.ts';

/**
 * Address of the site from `content/site.yaml`, which Astro must know before it reads any content.
 *
 * @throws {Error} with the mend when there is no usable `origin`
 */
export function readOrigin(root: string): string {
  const site = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as { origin?: unknown } | null;
  const origin = site?.origin;
  if (typeof origin !== 'string' || findUrlFault(origin))
    throw new Error('content/site.yaml → origin: write for example "https://lotse.example.org"');
  return origin;
}
