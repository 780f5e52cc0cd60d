import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runChecks } from '../../../src/checks/checks.ts';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { formatIssue, type ContentIssue, type IssueLanguage } from '../../../src/domain/issue.ts';
import { readContent } from '../../../src/loading/read-content.ts';
import { convertHsds } from './convert.ts';
import { toPath, toText, type Draft } from './drafts.ts';
import { formatNotes, formatProblem } from './format.ts';
import type { Problem } from './notes.ts';
import { readSource } from './read-source.ts';
import { HSDS_TEXTS } from './texts.ts';

export interface ImportRequest {
  /** A JSON file or a folder of them. */
  source: string;
  /** Root with the `content/` that is added to; it must have `site.yaml` and topics. */
  root: string;
  /** For services that have none of the content's topics. */
  topic: string | undefined;
  today: string;
  lang: IssueLanguage;
}

/**
 * Adds the records of an HSDS data set to `content/`. Everything is made and checked before the first file is written; folders that
 * exist stay as they are.
 *
 * @returns what to tell the editor
 * @throws {Error} with everything that is wrong; then nothing was written
 */
export function importHsds({ source, root, topic, today, lang }: ImportRequest): string {
  const texts = HSDS_TEXTS[lang];
  if (!existsSync(source)) throw new Error(texts.noSource(source));
  const content = existsSync(join(root, 'content')) ? readContent(root).content : undefined;
  if (!content) throw new Error(texts.noTarget(root));

  const { documents, problems: unread } = readSource(source);
  const { drafts, notes, problems: found } = convertHsds(documents, content, topic);
  const problems = [...unread, ...found, ...findExisting(drafts, root)];
  if (problems.length > 0) throw new Error([...problems.map((problem) => formatProblem(problem, lang)), texts.stopped].join('\n\n'));

  const issues = rehearse(drafts, root, today);
  if (issues.length > 0) throw new Error([...issues.map((issue) => formatIssue(issue, lang)), texts.stopped].join('\n\n'));
  write(drafts, root);
  return [texts.written(countFolders(drafts), root), formatNotes(notes, lang), texts.next].filter(Boolean).join('\n\n');
}

function findExisting(drafts: readonly Draft[], root: string): Problem[] {
  return drafts
    .map((draft) => dirname(toPath(draft)))
    .filter((folder) => existsSync(join(root, folder)))
    .map((folder) => ({ file: folder, path: '', code: 'folder-exists', value: folder }));
}

/** Writes into a copy and checks it as editors do: errors in files of ours stop the import. */
function rehearse(drafts: readonly Draft[], root: string, today: string): ContentIssue[] {
  const copy = mkdtempSync(join(tmpdir(), 'lotse-import-'));
  try {
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true, verbatimSymlinks: true });
    write(drafts, copy);
    const paths = new Set(drafts.map(toPath));
    const { content, fixedTerms, issues, place } = readContent(copy);
    const found = content ? runChecks(buildCatalog(content), { today, fixedTerms }).map(place) : [];
    return [...issues, ...found].filter(({ level, file }) => level === 'error' && paths.has(file));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Takes back what it has written when a file cannot be written. */
function write(drafts: readonly Draft[], root: string): void {
  const made: string[] = [];
  try {
    for (const draft of drafts) {
      const path = join(root, toPath(draft));
      made.push(dirname(path));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, toText(draft));
    }
  } catch (error) {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function countFolders(drafts: readonly Draft[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(drafts, ({ folder }) => folder)].map(([folder, group]) => [folder, group.length]));
}
