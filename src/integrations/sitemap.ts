import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listPages } from './list-pages.ts';
import { readSitemapEntry, toRobots, toSitemapFiles } from './sitemap-files.ts';

/** Sitemaps and `robots.txt`, made from the heads of the finished pages, so that they never disagree with them. */
export function sitemap(): AstroIntegration {
  let origin = '';
  return {
    name: 'lotse-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(config.site!).origin;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = listPages(folder).flatMap((file) => readSitemapEntry(readFileSync(file, 'utf8')) ?? []);
        for (const [name, xml] of toSitemapFiles(entries, origin)) writeFileSync(join(folder, name), xml);
        writeFileSync(join(folder, 'robots.txt'), toRobots(origin));
      },
    },
  };
}
