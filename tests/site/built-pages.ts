import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { listPages } from '../../src/integrations/list-pages.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const DIST = join(ROOT, 'dist');

/** One built page. */
export interface BuiltPage {
  /** Path in the site, for example `/ar/offers/vhs-integrationskurs/`. */
  path: string;
  html: string;
  /** Locale in the path; `undefined` for the two pages in no single language. */
  locale: string | undefined;
  /** Folder of the page: `offers`, `topics`, … or `home`, `text`, `root`. */
  section: string;
  /** Whether it is the page of one record, not a list. */
  isRecord: boolean;
}

if (!existsSync(DIST)) throw new Error('There is no built site; run "npm run build" first.');

const SECTIONS = new Set([
  ...['offers', 'actors', 'contact-points', 'places', 'topics', 'terms', 'search', 'translations'],
  ...['guides', 'first-steps', 'calendar', 'languages', 'my-list', 'folder', 'gaps', 'figures', 'measures', 'fields', 'report', 'data'],
]);

/** Every built page, read once; files that only send readers of an old address on are none. */
export const PAGES: BuiltPage[] = listPages(DIST)
  .map(readPage)
  .filter(({ html }) => !html.includes('<meta http-equiv="refresh"'));

function readPage(file: string): BuiltPage {
  const path = `/${relative(DIST, file)
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '')}`;
  const [, locale, section, id, step] = path.split('/');
  const isRoot = path === '/' || path === '/404.html';
  const isList = section === undefined || section === '' || !id;
  return {
    path,
    html: readFileSync(file, 'utf8'),
    locale: isRoot ? undefined : locale,
    section: isRoot ? 'root' : !section ? 'home' : id || SECTIONS.has(section) ? section : 'text',
    isRecord: !isRoot && !isList && !step,
  };
}

const RECORD_SECTIONS = new Set(['offers', 'actors', 'contact-points', 'places', 'measures']);

/** Pages that hold content to be read: the page of an offer, an actor, a place, a contact point, a measure. */
export const RECORD_PAGES = PAGES.filter(({ isRecord, section }) => isRecord && RECORD_SECTIONS.has(section));

/** The page as a tree. */
export function toTree({ html }: BuiltPage): HTMLElement {
  return parse(html, { comment: false, blockTextElements: { script: true, style: true } });
}

/** All findings at once: a test that stops at the first of 1,000 pages helps nobody. */
export function collect(pages: readonly BuiltPage[], find: (page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) => find(page).map((finding) => `${page.path}: ${finding}`));
}
