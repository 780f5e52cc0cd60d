import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { splitWords } from './fold.ts';
import { toVocabularyFile } from './vocabulary.ts';

const SHORTEST_WORD = 3;

/**
 * Writes the search index of a folder of finished pages into its `pagefind/`, one for each language, with a list of its words beside it.
 * Only pages with `data-pagefind-body` are in it.
 *
 * @throws {Error} with everything Pagefind complains about
 */
export async function writeSearchIndex(folder: string): Promise<{ pages: number }> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  for (const [language, { pages, counts }] of countWords(folder)) {
    writeFileSync(join(folder, 'pagefind', `words.${language}.json`), JSON.stringify(toVocabularyFile(pages, counts)));
  }
  return { pages: added.page_count };
}

interface WordCounts {
  pages: number;
  counts: Map<string, number>;
}

/** On how many indexed pages each word stands, by the language of the page. */
function countWords(folder: string): Map<string, WordCounts> {
  const languages = new Map<string, WordCounts>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(join(folder, name), 'utf8');
    const body = /<main[^>]*\sdata-pagefind-body[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
    const language = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1];
    if (!body || !language) continue;
    const known = languages.get(language) ?? { pages: 0, counts: new Map<string, number>() };
    languages.set(language, known);
    known.pages += 1;
    for (const word of new Set(splitWords(toPlainText(body)).map((typed) => typed.toLowerCase()))) {
      if (word.length >= SHORTEST_WORD && !/^\d+$/.test(word)) known.counts.set(word, (known.counts.get(word) ?? 0) + 1);
    }
  }
  return languages;
}

function toPlainText(html: string): string {
  return html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);/gi, ' ');
}
