import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collect, DIST, PAGES, ROOT } from './built-pages.ts';

describe('a page gives an attacker nothing to hold', () => {
  test('has no inline handler, no style attribute, no javascript: link, no inline code', () => {
    const findings = collect(PAGES, ({ html }) => {
      const markup = html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '').replace(/<style>[\s\S]*?<\/style>/g, '');
      return [...markup.matchAll(/<[a-z][^>]*\s(?:on[a-z]+|style)="[^"]*"[^>]*>|(?:javascript|vbscript|data):[^"\s]*"/gi)].map(([hit]) =>
        hit.slice(0, 120),
      );
    });
    expect(findings).toEqual([]);
  });

  test('carries a policy of its own that allows nothing unsafe and exactly its own styles', () => {
    const findings = collect(PAGES, ({ html }) => {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
        ([, css]) => `'sha256-${createHash('sha256').update(css!).digest('base64')}'`,
      );
      return [
        ...(policy.includes("default-src 'none'") ? [] : ['no default-src']),
        ...(/'unsafe-(?!eval)[a-z]+'|[^-]'unsafe-eval'|\*/.test(policy) ? [`unsafe: ${policy}`] : []),
        ...styles.filter((hash) => !policy.includes(hash)).map((hash) => `style ${hash} is not allowed`),
        ...[...policy.matchAll(/'sha256-[^']+'/g)]
          .map(([hash]) => hash)
          .filter((hash) => !styles.includes(hash))
          .map((hash) => `${hash} is not on the page`),
      ];
    });
    expect(findings).toEqual([]);
  });

  test('asks no other host for anything', () => {
    const findings = collect(PAGES, ({ html }) =>
      [
        ...html.matchAll(
          /<(?:script|link rel="(?:stylesheet|icon|preload|modulepreload|manifest)"|img|iframe|source|form)[^>]*(?:src|href|action)="(https?:)?\/\/[^"]*"/g,
        ),
      ].map(([hit]) => hit),
    );
    expect(findings).toEqual([]);
  });

  test('style sheets ask no other host either', () => {
    expect(collect(PAGES, ({ html }) => [...html.matchAll(/url\((?!#)[^)]*\)|@import[^;]*/g)].map(([hit]) => hit))).toEqual([]);
  });
});

describe('the header files', () => {
  const files = { _headers: join(DIST, '_headers'), 'headers.conf': join(ROOT, 'scripts/deploy/headers.conf') };

  test.each(Object.entries(files))('%s allows every inlined style and nothing unsafe', (_, file) => {
    const text = readFileSync(file, 'utf8');
    const hashes = new Set(
      PAGES.flatMap(({ html }) =>
        [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => `sha256-${createHash('sha256').update(css!).digest('base64')}`),
      ),
    );
    expect([...hashes].filter((hash) => !text.includes(hash))).toEqual([]);
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).not.toMatch(/'unsafe-inline'|[^-]'unsafe-eval'/);
  });
});
