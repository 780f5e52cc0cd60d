import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { toEntries } from './entries.ts';
import { readContent } from './read-content.ts';

/**
 * Feeds Astro's data store from the one reader. Findings are not its business: the check has run before a build, and in
 * development a record with errors is left out while the terminal says why.
 */
export function contentLoader(): Loader {
  return {
    name: 'lotse-content',
    load({ store, config, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const fill = () => {
        const { content, issues } = readContent(root);
        for (const { file, line, code } of issues.filter(({ level }) => level === 'error'))
          logger.error(`${file}:${line ?? 1} ${code} (npm run content -- check)`);
        store.clear();
        for (const entry of content ? toEntries(content) : []) store.set(entry);
      };
      fill();
      watcher?.add(fileURLToPath(new URL('content/', config.root)));
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path: string) => {
          if (path.startsWith(fileURLToPath(new URL('content/', config.root)))) fill();
        });
      }
      return Promise.resolve();
    },
  };
}
