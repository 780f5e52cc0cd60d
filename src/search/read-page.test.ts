import { describe, expect, test } from 'vitest';
import { readPage, withoutSearchMarks } from './read-page.ts';

const page = `<!doctype html><html lang="ar" dir="rtl"><head><meta name="description" content="Kurz &amp; gut"></head><body><main id="content" class="frame" data-search="offer" data-search-words="kurs, sprachkurs" data-search-facets="topic:language fact:free"><h1>Titel</h1><p data-pagefind-ignore>weg</p></main></body></html>`;

describe('readPage', () => {
  const read = readPage(page)!;

  test('hands on summary, words and filters to the index', () => {
    expect(read.language).toBe('ar');
    expect(read.html).toContain('data-summary="Kurz &amp; gut" data-words="kurs, sprachkurs"');
    for (const filter of ['kind:offer', 'topic:language', 'fact:free']) expect(read.html).toContain(`data-pagefind-filter="${filter}"`);
  });

  test('has all words that can be found', () => {
    for (const word of ['Kurz', 'sprachkurs', 'Titel']) expect(read.text).toContain(word);
  });

  test('leaves pages alone that are not to be found', () => {
    expect(readPage('<html lang="de"><main id="content">…</main></html>')).toBeUndefined();
  });
});

describe('withoutSearchMarks', () => {
  test('leaves nothing that only the index needs', () => {
    expect(withoutSearchMarks(page)).toContain('<main id="content" class="frame"><h1>Titel</h1><p>weg</p></main>');
  });
});
