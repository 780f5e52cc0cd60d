import { collectStyleHashes } from './security-headers.ts';

/**
 * The page with the shortest policy that still lets it work.
 *
 * Astro writes the hashes of every stylesheet and script of the site into every page's policy, about 1 KB that no compression
 * shrinks. A page keeps those of its own inlined styles; scripts are files of our own and need none.
 */
export function trimPolicy(html: string): string {
  const own = collectStyleHashes(html);
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/,
    (_, before: string, policy: string, after: string) => {
      const directives = policy.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        const kept = sources.filter((source) => !source.startsWith("'sha256-"));
        return [name, ...kept, ...(name === 'style-src' ? own.map((hash) => `'${hash}'`) : [])].join(' ');
      });
      return `${before}${directives.filter(Boolean).join(';')}${after}`;
    },
  );
}
