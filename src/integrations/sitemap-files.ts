import { isLocaleSlug, SOURCE_LOCALE } from '../locales/locales.ts';

/** An indexed page as its own head describes it. Addresses keep their HTML escapes, which are those of XML. */
export interface SitemapEntry {
  url: string;
  alternates: { hreflang: string; href: string }[];
}

/** Reads the head of a page; `undefined` for pages that stay out of every index. */
export function readSitemapEntry(html: string): SitemapEntry | undefined {
  const url = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
  if (!url || html.includes('<meta name="robots" content="noindex')) return undefined;
  const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
  return { url, alternates: alternates.map(([, hreflang = '', href = '']) => ({ hreflang, href })) };
}

/**
 * One sitemap for each language and the index that names them, by file name.
 *
 * A file may hold 50,000 addresses and 50 MB; a language of a town has some 1,000.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function toSitemapFiles(entries: readonly SitemapEntry[], origin: string): Map<string, string> {
  const sorted = entries.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const groups = [...Map.groupBy(sorted, ({ url }) => `sitemap-${localeOf(url, origin)}.xml`)];
  const index = toIndex(groups.map(([name]) => `${origin}/${name}`));
  return new Map([['sitemap.xml', index], ...groups.map(([name, group]): [string, string] => [name, toUrlSet(group)])]);
}

/** What every crawler may read, and where the sitemap is. */
export function toRobots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}

/** The page in no single language stands with those of the source language. */
function localeOf(url: string, origin: string): string {
  const slug = url.slice(origin.length).split('/')[1] ?? '';
  return isLocaleSlug(slug) ? slug : SOURCE_LOCALE;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function toIndex(urls: readonly string[]): string {
  const parts = urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`);
  return [DECLARATION, `<sitemapindex xmlns="${SITEMAP}">`, ...parts, '</sitemapindex>\n'].join('\n');
}

function toUrlSet(entries: readonly SitemapEntry[]): string {
  const parts = entries.map(({ url, alternates }) => {
    const links = alternates.map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`);
    return `<url><loc>${url}</loc>${links.join('')}</url>`;
  });
  return [DECLARATION, `<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`, ...parts, '</urlset>\n'].join('\n');
}
