import { isMap, isPair, isScalar, LineCounter, parseAllDocuments, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { ContentIssue } from '../domain/issue.ts';

/** What is wrong over and over again needs no more lines to be understood. */
const MAX_ISSUES = 10;

/** Tells where a field stands, `schedules.0.opensAt` → line and column in the file, 1-based. Falls back to the nearest parent. */
export type Locate = (field: string | undefined) => { line: number; column: number };

/** What stands in the file at a field, before YAML makes a number of it; `undefined` when there is no single value. */
export type SourceOf = (field: string) => string | undefined;

export interface ParsedYaml {
  /** `undefined` when there are errors; a file that is a list comes as an array. */
  data: Record<string, unknown> | undefined;
  issues: ContentIssue[];
  locate: Locate;
  sourceOf: SourceOf;
}

/**
 * Parses one YAML text strictly: core schema, no anchors, no tags, one document, unique keys. Dates stay text, so nothing is turned
 * into another day silently.
 *
 * @param firstLine line of the file on which the text begins, 1-based
 * @param shape what the file must be at the top; of a list the schema says the rest
 */
export function parseYaml(text: string, file: string, firstLine = 1, shape: 'map' | 'list' = 'map'): ParsedYaml {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { schema: 'core', uniqueKeys: true, strict: true, lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const issue = (code: ContentIssue['code'], offset: number, values?: ContentIssue['values']): ContentIssue => ({
    level: 'error',
    code,
    file,
    ...at(offset),
    ...(values && { values }),
  });
  const nothing = { locate: () => ({ line: firstLine, column: 1 }), sourceOf: () => undefined };

  const document = Array.isArray(documents) ? documents[0] : undefined;
  if (!document) return { data: undefined, issues: [{ level: 'error', code: 'file-empty', file }], ...nothing };

  const issues = document.errors.map((error) => toIssue(error, text, issue));
  const second = (documents as Document[])[1];
  if (second) issues.push(issue('yaml-documents', second.range?.[0] ?? 0));
  issues.push(...refuseAnchorsAndTags(document, issue));
  if (issues.length === 0 && shape === 'map' && !isMap(document.contents)) issues.push(issue('yaml-not-a-map', document.range[0]));
  if (issues.length > 0) return { data: undefined, issues: issues.slice(0, MAX_ISSUES), ...nothing };

  return {
    data: document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>,
    issues: [],
    locate: (field) => at(findOffset(document, field?.split('.') ?? [])),
    sourceOf: (field) => {
      const node = document.getIn(field.split('.'), true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

type MakeIssue = (code: ContentIssue['code'], offset: number, values?: ContentIssue['values']) => ContentIssue;

function toIssue(error: YAMLError, text: string, issue: MakeIssue): ContentIssue {
  const offset = error.pos[0];
  if (error.code === 'TAB_AS_INDENT') return issue('yaml-tab', offset);
  if (error.code === 'DUPLICATE_KEY') return issue('yaml-duplicate-key', offset);
  if (error.code === 'MULTIPLE_DOCS') return issue('yaml-documents', offset);
  if (error.code === 'BAD_ALIAS') return issue('yaml-alias', offset);
  if (error.code === 'TAG_RESOLVE_FAILED') return issue('yaml-tag', offset, { tag: text.slice(offset, error.pos[1]) });
  return issue('yaml-syntax', offset, { detail: error.message.replace(/\s+/g, ' ').slice(0, 160) });
}

function refuseAnchorsAndTags(document: Document, issue: MakeIssue): ContentIssue[] {
  const found: ContentIssue[] = [];
  visit(document, {
    Alias: (_, node) => void found.push(issue('yaml-alias', node.range?.[0] ?? 0)),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) found.push(issue('yaml-alias', node.range?.[0] ?? 0));
      // A node has a tag only when the file writes one; the parser spells "!!" out.
      if (node.tag) found.push(issue('yaml-tag', node.range?.[0] ?? 0, { tag: node.tag.replace('tag:yaml.org,2002:', '!!') }));
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<') found.push(issue('yaml-alias', pair.key.range?.[0] ?? 0));
    },
  });
  return found;
}

/** Offset of the deepest node on the path that exists; for a map entry the offset of its key. */
function findOffset(document: Document, path: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (node && typeof node === 'object' && 'items' in node) {
      const item: unknown = (node as { items: unknown[] }).items[Number(key)];
      if (!item) break;
      offset = (item as Node).range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
