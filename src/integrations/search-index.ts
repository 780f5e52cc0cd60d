import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's index from the finished pages, one for each language. Only pages with `data-pagefind-body` are in it. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'lotse-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ keepIndexUrl: false });
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        await close();
        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(problems.join('\n'));
        logger.info(`search index: ${added.page_count} pages`);
      },
    },
  };
}
