import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from '../search/write-index.ts';

/** The search index of the finished pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'lotse-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages } = await writeSearchIndex(fileURLToPath(dir));
        logger.info(`search index: ${pages} pages`);
      },
    },
  };
}
