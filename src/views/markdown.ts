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
  const html = printText(tokens, index, options, env, self);
  return isGermanName(tokens[index]!.content, (env as { locale: LocaleSlug }).locale) ? `<bdi lang="de" dir="ltr">${html}</bdi>` : html;
};

/** Body of a record as HTML that is safe to print as it is. */
export function renderMarkdown(body: string, locale: LocaleSlug): string {
  return renderer.render(body, { locale });
}

function level(tag: string): number {
  return Math.max(2, Number(tag.slice(1)));
}
