import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCatalog, type Content } from '../../../src/domain/catalog.ts';
import { KINDS } from '../../../src/domain/kinds.ts';
import { toBundle } from '../../../src/exports/hsds/files.ts';
import { parseFile } from '../../../src/loading/parse-file.ts';
import { readContent } from '../../../src/loading/read-content.ts';
import { toContext } from '../../../src/views/context.ts';
import { toHsdsLabels } from '../../../src/views/hsds-labels.ts';
import { convertHsds } from './convert.ts';
import { toPath, toText, type Draft } from './drafts.ts';
import { importHsds } from './import-hsds.ts';
import { randomContent } from './random-content.ts';

const TODAY = '2026-11-21';

function toJson(content: Content): string {
  const context = toContext(buildCatalog(content), 'de', TODAY);
  return JSON.stringify(toBundle({ ...context, labels: toHsdsLabels(context) }));
}

/** Drafts as records, read from their text as from a file. */
function readDrafts(drafts: readonly Draft[], content: Content): Content {
  const read = (kind: Draft['kind']) =>
    drafts
      .filter((draft) => draft.kind === kind)
      .map((draft) => {
        const file = toPath(draft);
        const { parsed, issues } = parseFile({ path: file, text: toText(draft) }, KINDS[kind], 'de');
        expect(issues).toEqual([]);
        return { id: draft.id, file, facts: parsed!.facts, texts: { de: { words: parsed!.words, translation: undefined, file } } };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const records = Object.fromEntries((['offer', 'actor', 'contact-point', 'place'] as const).map((kind) => [kind, read(kind)]));
  return { ...content, ...records };
}

test('export, import, export is the same for whatever HSDS can hold', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      const first = toJson(content);
      const { drafts, problems, notes } = convertHsds([{ file: 'all.json', json: JSON.parse(first) }], content, undefined);
      expect(problems).toEqual([]);
      expect(notes).toEqual([]);
      expect(toJson(readDrafts(drafts, content))).toBe(first);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the whole content comes back from its own open data', () => {
  const project = join(import.meta.dirname, '../../..');
  const root = mkdtempSync(join(tmpdir(), 'lotse-round-'));
  try {
    cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
    for (const folder of ['offers', 'actors', 'contact-points', 'places']) rmSync(join(root, 'content', folder), { recursive: true });
    const source = join(root, 'all.json');
    const first = toJson(readContent(project).content!);
    writeFileSync(source, first);
    importHsds({ source, root, topic: undefined, today: TODAY, lang: 'de' });
    const { content, issues } = readContent(root);
    expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(toJson(content!)).toBe(first);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}, 120_000);
