import { HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { isLocaleSlug, LOCALES } from '../../src/locales/locales.ts';
import { collect, PAGES, toTree } from './built-pages.ts';

const LOCALE_PAGES = PAGES.filter(({ locale }) => locale);
const SCRIPTS = { Latn: /\p{Script=Latin}/gu, Arab: /\p{Script=Arabic}/gu, Cyrl: /\p{Script=Cyrillic}/gu } as const;

/** Text with the language it is marked as. */
function* textsOf(node: Node, lang: string, isIsolated: boolean): Generator<{ text: string; lang: string; isIsolated: boolean }> {
  if (!(node instanceof HTMLElement)) {
    if (node.text.trim()) yield { text: node.text.trim(), lang, isIsolated };
    return;
  }
  if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)) return;
  const own = node.getAttribute('lang');
  const isLtr = isIsolated || node.tagName === 'BDI' || node.getAttribute('dir') === 'ltr' || node.classList.contains('ltr');
  for (const child of node.childNodes) yield* textsOf(child, own ?? lang, own ? false : isLtr);
}

/** Pages that show German words because their own language has none: their canonical address is the German page. */
const UNTRANSLATED = new Set(
  PAGES.filter(({ html, locale }) => locale && !new RegExp(`<link rel="canonical" href="https?://[^/]+/${locale}/`).test(html)).map(
    ({ path }) => path,
  ),
);

describe('the language of a page', () => {
  test('stands in the root with the tag and direction of the locale table', () => {
    const findings = collect(LOCALE_PAGES, ({ html, locale }) => {
      if (!locale || !isLocaleSlug(locale)) return [`unknown locale ${locale}`];
      const { tag, dir } = LOCALES[locale];
      return html.startsWith(`<!DOCTYPE html><html lang="${tag}" dir="${dir}">`) ? [] : [html.slice(0, 60)];
    });
    expect(findings).toEqual([]);
  });

  test('is the language of its text: what is written in another script is marked', () => {
    const findings = collect(LOCALE_PAGES, (page) => {
      const body = toTree(page).querySelector('body')!;
      return [...textsOf(body, LOCALES[page.locale as 'de'].tag, false)]
        .filter(({ text, lang, isIsolated }) => {
          if (isIsolated || !isLocaleSlug(lang)) return !isIsolated;
          const letters = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
          const own = letters(SCRIPTS[LOCALES[lang].script]);
          const all = Object.values(SCRIPTS).reduce((sum, pattern) => sum + letters(pattern), 0);
          return all > 3 && own === 0;
        })
        .map(({ text, lang }) => `[${lang}] ${text.slice(0, 80)}`);
    });
    expect(findings.slice(0, 40)).toEqual([]);
  });

  test('keeps the digits of the signs on the doors, and no invisible direction marks', () => {
    const findings = collect(LOCALE_PAGES, ({ html }) =>
      [...html.matchAll(/[٠-٩۰-۹\u202a-\u202e\u2066-\u2069]/gu)].map(([hit]) => `U+${hit.codePointAt(0)!.toString(16)}`),
    );
    expect(findings).toEqual([]);
  });

  test('has a switch with every language in its own name, marked as such, the current one known, and says where words are missing', () => {
    const findings = collect(LOCALE_PAGES, (page) => {
      const links = toTree(page).querySelectorAll('.languages a');
      const wrong = links.filter((link) => {
        const slug = link.getAttribute('href')?.split('/')[1] ?? '';
        if (!isLocaleSlug(slug)) return true;
        const { tag, dir, autonym } = LOCALES[slug];
        const hint = link.querySelector('.quiet')?.text ?? '';
        return (
          link.getAttribute('lang') !== tag ||
          (link.getAttribute('dir') ?? LOCALES[page.locale as 'de'].dir) !== dir ||
          link.text.replace(hint, '').trim() !== autonym ||
          (hint !== '') !== UNTRANSLATED.has(link.getAttribute('href')!)
        );
      });
      const current = links
        .filter((link) => link.getAttribute('aria-current') === 'true')
        .map((link) => link.getAttribute('href')?.split('/')[1]);
      return [...wrong.map((link) => link.toString()), ...(current.join() === page.locale ? [] : [`current: ${current.join()}`])];
    });
    expect(findings).toEqual([]);
  });
});

describe('what search engines read', () => {
  test('translations point at each other and at themselves; fallback pages point at the German page', () => {
    const alternatesOf = (html: string) =>
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => ({
        lang: lang!,
        href: href!,
      }));
    const byCanonical = new Map(
      PAGES.filter(({ html }) => !html.includes('content="noindex"')).map((page) => [
        /<link rel="canonical" href="([^"]+)"/.exec(page.html)?.[1],
        page,
      ]),
    );
    const findings = collect(LOCALE_PAGES, (page) => {
      const alternates = alternatesOf(page.html);
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(page.html)?.[1] ?? '';
      if (page.html.includes('content="noindex"'))
        return !canonical.endsWith(page.path) && alternates.length === 0 ? [] : ['page of another with hreflang or its own canonical'];
      // Easy German is German to search engines, so it is nobody's translation
      if (page.locale === 'de-simple') return alternates.length === 0 ? [] : ['hreflang of a language that has none'];
      return [
        ...(canonical.endsWith(page.path) ? [] : [`canonical ${canonical}`]),
        ...(alternates.some(({ href }) => href === canonical) ? [] : ['does not name itself']),
        ...(alternates.some(({ lang }) => lang === 'x-default') ? [] : ['no x-default']),
        ...alternates
          .filter(
            ({ lang, href }) =>
              lang !== 'x-default' && !alternatesOf(byCanonical.get(href)?.html ?? '').some((back) => back.href === canonical),
          )
          .map(({ href }) => `${href} does not point back`),
      ];
    });
    expect(findings.slice(0, 20)).toEqual([]);
  });

  test('structured data is JSON, names the page and its language', () => {
    const findings = collect(LOCALE_PAGES, ({ html, path }) =>
      [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(([, json]) => {
        const data = JSON.parse(json!) as { '@context'?: string; '@id'?: string; name?: string };
        return data['@context'] === 'https://schema.org' && data['@id']?.endsWith(path) && data.name ? [] : [json!.slice(0, 120)];
      }),
    );
    expect(findings).toEqual([]);
  });
});
