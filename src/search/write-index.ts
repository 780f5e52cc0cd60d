import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { listFirstFiles } from './files.ts';
import { listFillers } from './fillers.ts';
import { fold, splitWords } from './fold.ts';
import { readPage, withoutSearchMarks } from './read-page.ts';
import { toVocabularyFile } from './vocabulary.ts';

const SHORTEST_WORD = 3;
const FOLDER = 'pagefind';
/** Pagefind's own interface, and its worker: ours runs in its place. */
const UNUSED = /^pagefind-(?:.*ui|highlight|worker)\.(?:js|css)$/;

interface WordCounts {
  pages: number;
  counts: Map<string, number>;
}

/** What the search page is told about the index: its empty `data-index-version` and `data-index-files` are filled in. */
const VERSION = / data-index-version(?:="")?(?=[\s>])/g;
const FILES = / data-index-files(?:="")?(?=[\s>])/g;

/**
 * Writes the search index of a folder of finished pages into its `pagefind/`, one for each language, with a list of its words beside it,
 * and takes out of the pages what only the index needs. Only pages with `<main data-search="kind">` are in it.
 *
 * @throws {Error} with everything Pagefind complains about
 */
export async function writeSearchIndex(folder: string): Promise<{ pages: number }> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  const problems: string[] = [];
  const languages = new Map<string, WordCounts>();
  let pages = 0;
  for (const name of files.sort()) {
    const page = readPage(readFileSync(join(folder, name), 'utf8'));
    if (!page) continue;
    const added = await index.addHTMLFile({ url: toUrl(folder, name), content: page.html });
    problems.push(...added.errors);
    countWords(page.text, languages, page.language);
    pages += 1;
  }
  const written = await index.writeFiles({ outputPath: join(folder, FOLDER) });
  problems.push(...written.errors);
  await close();
  if (problems.length > 0) throw new Error(problems.join('\n'));

  for (const [language, { pages: count, counts }] of languages) {
    const folded = new Set([...counts.keys()].map(fold));
    const list = toVocabularyFile(
      count,
      counts,
      listFillers(language, (word) => folded.has(word)),
    );
    writeFileSync(join(folder, FOLDER, `words.${language}.json`), JSON.stringify(list));
  }
  const program = join(folder, FOLDER, 'pagefind.js');
  writeFileSync(program, (await transform(readFileSync(program, 'utf8'), { minify: true })).code);
  for (const name of readdirSync(join(folder, FOLDER))) if (UNUSED.test(name)) rmSync(join(folder, FOLDER, name));
  finishPages(folder, files);
  return { pages };
}

function toUrl(folder: string, name: string): string {
  const path = relative(folder, join(folder, dirname(name)))
    .split(sep)
    .filter((part) => part !== '.')
    .join('/');
  return path ? `/${path}/` : '/';
}

/** On how many indexed pages each word stands. */
function countWords(text: string, languages: Map<string, WordCounts>, language: string): void {
  const known = languages.get(language) ?? { pages: 0, counts: new Map<string, number>() };
  languages.set(language, known);
  known.pages += 1;
  for (const word of new Set(splitWords(text).map((typed) => typed.toLowerCase()))) {
    if (word.length >= SHORTEST_WORD && !/^\d+$/.test(word)) known.counts.set(word, (known.counts.get(word) ?? 0) + 1);
  }
}

/** Takes the marks out, and tells the search page which files to load first. */
function finishPages(folder: string, files: readonly string[]): void {
  const entry = readFileSync(join(folder, FOLDER, 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { hash: string; wasm: string | null }> };
  const hash = createHash('sha256').update(entry);
  for (const tag of Object.keys(languages).sort()) hash.update(readFileSync(join(folder, FOLDER, `words.${tag}.json`)));
  const version = hash.digest('hex').slice(0, 8);
  for (const name of files) {
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    const tag = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? '';
    const index = languages[tag];
    const first = index ? listFirstFiles({ tag, version, stemmer: index.wasm ?? 'unknown', meta: `pagefind.${index.hash}.pf_meta` }) : [];
    const finished = withoutSearchMarks(html)
      .replace(VERSION, ` data-index-version="${version}"`)
      .replace(FILES, ` data-index-files="${first.join(' ')}"`);
    if (finished !== html) writeFileSync(file, finished);
  }
}
