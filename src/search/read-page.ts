/** What a page tells the index about itself, in attributes of `<main>` that readers do not get. */
export interface IndexedPage {
  /** BCP 47 tag. */
  language: string;
  /** The page as Pagefind shall read it. */
  html: string;
  /** Title, text and search words, for the list of words. */
  text: string;
}

const MAIN = /<main\b([^>]*)\sdata-search="([^"]*)"([^>]*)>([\s\S]*)<\/main>/;
/** Words that stand on every page of a kind: headings of sections, names of facts, hints, buttons. They lead nowhere. */
const LABELS = /<(dt|h2|button|summary)\b[^>]*>[\s\S]*?<\/\1>|<(p|dd) class="(?:quiet|status)"[^>]*>[\s\S]*?<\/\2>/g;
const ATTRIBUTE = /\sdata-search(?:-[a-z]+)?="([^"]*)"/g;

/**
 * Reads a page that has `<main data-search="kind" data-search-words="…" data-search-facets="topic:housing …">`.
 *
 * @returns `undefined` when the page is not to be found by the search
 */
export function readPage(html: string): IndexedPage | undefined {
  const main = MAIN.exec(html);
  const language = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1];
  if (!main || !language) return undefined;
  const [whole, before = '', kind = '', after = '', body = ''] = main;
  const attributes = before + after;
  const words = readAttribute(attributes, 'words');
  const summary = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const filters = [`kind:${kind}`, ...readAttribute(attributes, 'facets').split(' ').filter(Boolean)];
  const marks = filters.map((filter) => `<span hidden data-pagefind-filter="${filter}"></span>`).join('');
  const opening = `<main data-pagefind-body data-pagefind-meta="summary[data-summary], words[data-words]" data-summary="${summary}" data-words="${words}">`;
  const content = kind === 'page' ? body : body.replace(LABELS, ' ');
  return {
    language,
    html: html.replace(whole, () => `${opening}${marks}${content}</main>`),
    text: toPlainText(`${summary} ${words} ${content}`),
  };
}

/** The page without what only the index needs. */
export function withoutSearchMarks(html: string): string {
  return html.replace(/<main\b[^>]*>/, (tag) => tag.replace(ATTRIBUTE, '')).replaceAll(' data-pagefind-ignore', '');
}

function readAttribute(attributes: string, name: string): string {
  return new RegExp(`\\sdata-search-${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function toPlainText(html: string): string {
  return html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);/gi, ' ');
}
