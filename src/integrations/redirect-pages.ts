import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readRedirects, type Redirect } from '../loading/read-redirects.ts';

/** Old addresses lead to the new ones on every host: a file that sends the reader on, because not every host can. */
export function redirectPages(): AstroIntegration {
  let root = new URL('file:///');
  let origin = '';
  return {
    name: 'lotse-redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        origin = new URL(config.site!).origin;
      },
      'astro:build:done': ({ dir }) => {
        const redirects = existsSync(new URL('content/redirects.yaml', root)) ? readRedirects(fileURLToPath(root)) : [];
        for (const redirect of redirects) {
          const folder = join(fileURLToPath(dir), redirect.from);
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'index.html'), toRedirectPage(redirect, origin));
        }
      },
    },
  };
}

/** A page without words: the browser goes on at once, and search engines take the new address. */
export function toRedirectPage({ to }: Redirect, origin: string): string {
  return [
    '<!DOCTYPE html>',
    '<meta charset="utf-8">',
    `<title>${origin}${to}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${origin}${to}">`,
    `<meta http-equiv="refresh" content="0;url=${to}">`,
    `<a href="${to}">${origin}${to}</a>\n`,
  ].join('\n');
}
