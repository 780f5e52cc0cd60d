import { isLocaleSlug, LOCALES } from '../../src/locales/locales.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collect, DIST, PAGES, toTree, type BuiltPage } from './built-pages.ts';

const PATHS = new Map(PAGES.map((page) => [page.path, page]));
const ids = new Map<string, Set<string>>();

function idsOf(page: BuiltPage): Set<string> {
  let found = ids.get(page.path);
  if (!found) ids.set(page.path, (found = new Set([...page.html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))));
  return found;
}

describe('links', () => {
  test('every internal link and form leads to a page or file that exists, and to a part of it that exists', () => {
    const findings = collect(PAGES, (page) =>
      toTree(page)
        .querySelectorAll('[href^="/"], [href^="#"], [src^="/"], [action^="/"]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '')
        .filter((link) => {
          const [path = '', fragment] = link.split('#');
          const target = path === '' ? page : PATHS.get(path.split('?')[0]!);
          if (!target) return !existsSync(join(DIST, path));
          return fragment ? !idsOf(target).has(fragment) : false;
        }),
    );
    expect(findings).toEqual([]);
  });

  test('a link leads to the language of the page, or to the one that it or what surrounds it is in', () => {
    const findings = collect(
      PAGES.filter(({ locale }) => locale),
      (page) =>
        toTree(page)
          .querySelectorAll('a[href^="/"]')
          .filter((link) => link.getAttribute('href') !== '/')
          .filter((link) => {
            const slug = link.getAttribute('href')!.split('/')[1]!;
            const lang = link.closest('[lang]')?.getAttribute('lang');
            return slug !== page.locale && (!isLocaleSlug(slug) || lang !== LOCALES[slug].tag);
          })
          .map((link) => link.getAttribute('href')!)
          .filter((href) => !/^\/(?:_astro|pagefind|schemas)\/|^\/sitemap\.xml$/.test(href)),
    );
    expect(findings).toEqual([]);
  });

  test('links to other sites say nothing about where the reader comes from, and all are https', () => {
    const findings = collect(PAGES, (page) =>
      toTree(page)
        .querySelectorAll('a')
        .filter((link) => {
          const href = link.getAttribute('href') ?? '';
          if (/^(\/|#|mailto:|tel:)/.test(href)) return false;
          return !href.startsWith('https://');
        })
        .map((link) => link.toString().slice(0, 120)),
    );
    expect(findings).toEqual([]);
  });

  test('every telephone link dials what it shows', () => {
    const findings = collect(PAGES, (page) =>
      toTree(page)
        .querySelectorAll('a[href^="tel:"]')
        .filter((link) => {
          const dialled = link.getAttribute('href')!.slice(4).replace(/^\+49/, '0');
          const shown = (link.querySelector('.ltr')?.text ?? '').replace(/\D/g, '');
          return dialled !== shown;
        })
        .map((link) => link.text),
    );
    expect(findings).toEqual([]);
  });
});
