import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { formatIssue } from '../domain/issue.ts';
import { toEntries } from './entries.ts';
import { readContent } from './read-content.ts';

/**
 * Feeds Astro's data store from the one reader.
 *
 * A build stops at any error, with all of them listed and before a page is drawn. In development a record with errors is left out,
 * the terminal says why, and every change of a content file is read again.
 */
export function contentLoader(): Loader {
  return {
    name: 'lotse-content',
    load({ store, config, watcher, logger }) {
      const folder = fileURLToPath(new URL('content/', config.root));
      const fill = () => {
        const { content, issues } = readContent(fileURLToPath(config.root));
        const errors = issues.filter(({ level }) => level === 'error').map((issue) => formatIssue(issue, 'de'));
        if (errors.length > 0 && !watcher) throw new Error(`\n${errors.join('\n')}\n`);
        for (const error of errors) logger.error(error);
        store.clear();
        for (const entry of content ? toEntries(content) : []) store.set(entry);
      };
      fill();
      watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path: string) => {
          if (path.startsWith(folder)) fill();
        });
      }
      return Promise.resolve();
    },
  };
}
