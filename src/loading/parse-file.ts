import { z } from 'zod';
import type { ContentIssue } from '../domain/issue.ts';
import type { RecordKind } from '../domain/kinds.ts';
import { translationSchema, type Translation } from '../domain/translation.ts';
import { SOURCE_LOCALE, type LocaleSlug } from '../locales/locales.ts';
import { parseEntry } from './parse-entry.ts';
import { parseYaml, type Locate, type SourceOf } from './parse-yaml.ts';
import type { SourceFile } from './read-files.ts';
import { refuseGuide } from './refuse-guide.ts';
import { refuseMarkdown } from './refuse-markdown.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** One words file: facts only in the German one, a translation head only in the others. */
export interface ParsedFile {
  facts: Record<string, unknown> | undefined;
  words: Record<string, unknown> & { body?: string };
  translation: Translation | undefined;
}

export interface FileResult {
  parsed: ParsedFile | undefined;
  issues: ContentIssue[];
  locate: Locate;
}

/** Parses `<kind>.<locale>.md` (guides: `.mdx`): front matter, words, body. */
export function parseFile({ path, text }: SourceFile, kind: RecordKind, locale: LocaleSlug): FileResult {
  const split = splitFrontMatter(text);
  const locateTop: Locate = () => ({ line: 1, column: 1 });
  if (!split)
    return {
      parsed: undefined,
      issues: [{ level: 'error', code: 'front-matter-missing', file: path, line: 1, column: 1 }],
      locate: locateTop,
    };

  const { data, issues, locate: locateField, sourceOf } = parseYaml(split.yaml, path, split.yamlLine);
  const bodyStart = { line: split.bodyLine + /^\n*/.exec(split.body)![0].length, column: 1 };
  const locate: Locate = (field) => (field === 'body' ? bodyStart : locateField(field));
  const body = split.body.trim();
  const refuseBody = kind.ending === 'mdx' ? refuseGuide : refuseMarkdown;
  const bodyIssues = body ? refuseBody(split.body, split.bodyLine, path) : [];
  if (!data) return { parsed: undefined, issues: [...issues, ...bodyIssues], locate };

  const { factsInput, wordsInput, translationInput, misplaced } = sortFields(data, kind, locale, path);
  const isSource = locale === SOURCE_LOCALE;
  const facts = isSource ? parseEntry(kind.facts, factsInput, path, sourceOf) : undefined;
  const words = parseEntry(isSource ? kind.words : kind.words.partial(), wordsInput, path, sourceOf);
  const translation = isSource ? undefined : parseTranslation(translationInput, path, sourceOf);
  const all = [...misplaced, ...(facts?.issues ?? []), ...words.issues, ...(translation?.issues ?? []), ...bodyIssues];
  if (all.length > 0 || !words.data) return { parsed: undefined, issues: all, locate };

  return {
    parsed: { facts: facts?.data, words: { ...words.data, ...(body && { body }) }, translation: translation?.data },
    issues: [],
    locate,
  };
}

/** Gives every field to the schema it belongs to; unknown ones go to the facts, whose error then lists what exists. */
function sortFields(data: Record<string, unknown>, kind: RecordKind, locale: LocaleSlug, path: string) {
  const isSource = locale === SOURCE_LOCALE;
  const factsInput: Record<string, unknown> = {};
  const wordsInput: Record<string, unknown> = {};
  const misplaced: ContentIssue[] = [];
  let translationInput: unknown;
  for (const [name, value] of Object.entries(data)) {
    if (Object.hasOwn(kind.words.shape, name)) {
      // An empty text means "not translated yet" and falls back; the German file must have it.
      if (isSource || (value !== '' && value !== null)) wordsInput[name] = value;
    } else if (name === 'translation' && !isSource) translationInput = value;
    else if (isSource) factsInput[name] = value;
    else if (Object.hasOwn(kind.facts.shape, name)) {
      const source = path.replace(`.${locale}.${kind.ending}`, `.${SOURCE_LOCALE}.${kind.ending}`);
      misplaced.push({ level: 'error', code: 'fact-in-translation', file: path, field: name, values: { name, source } });
    } else wordsInput[name] = value;
  }
  return { factsInput, wordsInput, translationInput, misplaced };
}

function parseTranslation(input: unknown, file: string, sourceOf: SourceOf) {
  if (input === undefined) {
    return { data: undefined, issues: [{ level: 'error', code: 'translation-missing-block', file } satisfies ContentIssue] };
  }
  const { data, issues } = parseEntry(z.strictObject({ translation: translationSchema }), { translation: input }, file, sourceOf);
  return { data: data?.translation, issues };
}
