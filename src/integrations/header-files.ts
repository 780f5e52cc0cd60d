import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listPages } from './list-pages.ts';
import { collectStyleHashes, toSecurityHeaders } from './security-headers.ts';

/** Files whose name holds a hash of their content may be kept for ever. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Writes the security headers for static hosts (`_headers`) and for nginx (`scripts/deploy/headers.conf`), into the built site and beside the nginx configuration. */
export function headerFiles(): AstroIntegration {
  let root = new URL('file:///');
  return {
    name: 'lotse-header-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const headers = toSecurityHeaders(collectStyleHashes(listPages(folder).map((file) => readFileSync(file, 'utf8'))));
        writeFileSync(join(folder, '_headers'), toHeadersFile(headers));
        writeFileSync(new URL('scripts/deploy/headers.conf', root), toNginx(headers));
      },
    },
  };
}

/** The form that Netlify and Cloudflare Pages read. */
function toHeadersFile(headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n/_astro/*\n  Cache-Control: ${FOREVER}\n`;
}

/** To be included in a `server` block; see scripts/deploy/nginx.conf. */
function toNginx(headers: Record<string, string>): string {
  return `${Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;`)
    .join('\n')}\n`;
}
