import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALE_ALIASES } from '../locales/locales.ts';
import { listPages } from './list-pages.ts';
import { OPEN_HEADERS } from './open-headers.ts';
import { collectStyleHashes, toSecurityHeaders } from './security-headers.ts';
import { trimPolicy } from './trim-policy.ts';

/** Files whose name holds a hash of their content may be kept for ever. */
const FOREVER = 'public, max-age=31536000, immutable';
/** The search loads its first files twice: all at once ahead, then one after the other when each is needed. */
const AN_HOUR = 'public, max-age=3600';

/**
 * What pages and hosts allow a browser to do: shortens the policy inside each page, and writes the security headers for static hosts
 * (`_headers`) and for nginx (`scripts/deploy/headers.conf`) with the hashes of all inlined styles.
 */
export function policies(): AstroIntegration {
  let root = new URL('file:///');
  return {
    name: 'lotse-policies',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const hashes = new Set<string>();
        for (const file of listPages(folder)) {
          const html = readFileSync(file, 'utf8');
          for (const hash of collectStyleHashes(html)) hashes.add(hash);
          writeFileSync(file, trimPolicy(html));
        }
        const headers = toSecurityHeaders([...hashes].sort());
        writeFileSync(join(folder, '_headers'), toHeadersFile(headers));
        writeFileSync(join(folder, '_redirects'), toRedirects());
        writeFileSync(new URL('scripts/deploy/headers.conf', root), toNginx(headers));
      },
    },
  };
}

/** The form that Netlify and Cloudflare Pages read. */
function toHeadersFile(headers: Record<string, string>): string {
  const blocks: Record<string, Record<string, string>> = {
    '/*': headers,
    ...OPEN_HEADERS,
    '/_astro/*': { 'Cache-Control': FOREVER },
    '/pagefind/*': { 'Cache-Control': AN_HOUR },
  };
  const toBlock = ([path, own]: [string, Record<string, string>]) =>
    [path, ...Object.entries(own).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return Object.entries(blocks).map(toBlock).join('');
}

/** Languages by the names that people type out of habit; nginx.conf has the same rules. */
function toRedirects(): string {
  return Object.entries(LOCALE_ALIASES)
    .map(([alias, slug]) => `/${alias}/* /${slug}/:splat 301\n`)
    .join('');
}

/** To be included in a `server` block; see scripts/deploy/nginx.conf. */
function toNginx(headers: Record<string, string>): string {
  return `${Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;`)
    .join('\n')}\n`;
}
