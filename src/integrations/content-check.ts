import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatIssue } from '../domain/issue.ts';
import { readContent } from '../loading/read-content.ts';

/** No page is built from content with errors, whoever starts the build. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'lotse-content-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const errors = readContent(fileURLToPath(config.root)).issues.filter(({ level }) => level === 'error');
        if (errors.length > 0) throw new Error(`\n${errors.map((issue) => formatIssue(issue, 'de')).join('\n')}\n`);
      },
    },
  };
}
