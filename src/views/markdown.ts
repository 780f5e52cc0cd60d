import MarkdownIt from 'markdown-it';
import { findLinkFault } from '../domain/link.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { isGermanName } from './text.ts';

/**
 * Second line of defence after the check: raw HTML is printed as text, dangerous links and images are printed as the text they were.
 * Headings start at the second level, because the page's title is the first.
 */
const renderer = new MarkdownIt({ html: false, linkify: false }).disable(['image', 'code', 'fence', 'lheading']);
renderer.validateLink = (href) => findLinkFault(href) === undefined;
renderer.renderer.rules.heading_open = (tokens, index) => `<h${level(tokens[index]!.tag)}>`;
renderer.renderer.rules.heading_close = (tokens, index) => `</h${level(tokens[index]!.tag)}>\n`;

// A name in Latin letters that stands alone in an Arabic text is marked, so that it is read and ordered as what it is.
const printText = renderer.renderer.rules.text!;
renderer.renderer.rules.text = (tokens, index, options, env, self) => {
  const { locale, terms } = env as unknown as Environment;
  const { content } = tokens[index]!;
  const html = printText(tokens, index, options, env, self);
  if (isGermanName(content, locale)) return `<bdi lang="de" dir="ltr">${html}</bdi>`;
  const isInLink =
    tokens.slice(0, index).reduce((depth, { type }) => depth + (type === 'link_open' ? 1 : type === 'link_close' ? -1 : 0), 0) > 0;
  return isInLink ? html : linkTerms(html, terms);
};

/** What a rendering carries along; a term is taken out when it has become a link. */
interface Environment {
  locale: LocaleSlug;
  terms: InlineTerm[];
}

function linkTerms(html: string, terms: InlineTerm[]): string {
  let done = '';
  let rest = html;
  for (const term of [...terms]) {
    const at = rest.indexOf(term.text);
    if (at < 0) continue;
    terms.splice(terms.indexOf(term), 1);
    done += `${rest.slice(0, at)}<a href="${term.href}">${term.text}</a>`;
    rest = rest.slice(at + term.text.length);
  }
  return done + rest;
}

/** A word of the text that is explained elsewhere. */
export interface InlineTerm {
  text: string;
  href: string;
}

/**
 * Body of a record as HTML that is safe to print as it is.
 *
 * @param terms words that become links where they stand first, in the order of the text
 */
export function renderMarkdown(body: string, locale: LocaleSlug, terms: readonly InlineTerm[] = []): string {
  return renderer.render(body, { locale, terms: [...terms] } satisfies Environment);
}

/** Text as HTML that shows exactly this text. */
export function escapeText(text: string): string {
  return renderer.utils.escapeHtml(text);
}

/** The same, cut into its blocks: paragraphs, headings, lists. */
export function renderBlocks(body: string, locale: LocaleSlug): string[] {
  const env = { locale, terms: [] } satisfies Environment;
  const blocks: string[] = [];
  let block: ReturnType<typeof renderer.parse> = [];
  for (const token of renderer.parse(body, env)) {
    block.push(token);
    if (token.level === 0 && token.nesting !== 1 && token.type !== 'inline') {
      blocks.push(renderer.renderer.render(block, renderer.options, env));
      block = [];
    }
  }
  return blocks;
}

function level(tag: string): number {
  return Math.max(2, Number(tag.slice(1)));
}
