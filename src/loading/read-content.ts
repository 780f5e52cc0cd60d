import { z } from 'zod';
import type { Content } from '../domain/catalog.ts';
import { fixedTermListSchema, type FixedTerms } from '../domain/fixed-terms.ts';
import { ID_PATTERN, RESERVED_IDS, suggestId } from '../domain/ids.ts';
import { compareIssues, type ContentIssue } from '../domain/issue.ts';
import { KIND_NAMES, KINDS, type Kind } from '../domain/kinds.ts';
import type { ContentRecord, WordsOf } from '../domain/record.ts';
import { checkReferences } from '../domain/references.ts';
import { siteSchema } from '../domain/site.ts';
import { isLocaleSlug, LOCALE_SLUGS, SOURCE_LOCALE } from '../locales/locales.ts';
import { parseEntry } from './parse-entry.ts';
import { parseFile } from './parse-file.ts';
import { parseYaml, type Locate } from './parse-yaml.ts';
import { readFiles, type SourceFile } from './read-files.ts';
import { readGeo } from './read-geo.ts';
import { refuseCharacters } from './refuse-characters.ts';

export interface ReadResult {
  /** `undefined` when `site.yaml` itself cannot be used. Records with errors are left out. */
  content: Content | undefined;
  /** For the checks only; the site does not need them. */
  fixedTerms: FixedTerms;
  /** Everything that is wrong with any file, in file order. */
  issues: ContentIssue[];
  /** Adds line and column to a finding that names a file and a field. */
  place: (issue: ContentIssue) => ContentIssue;
}

type UnknownRecord = ContentRecord<Record<string, unknown>, Record<string, unknown>>;

/** A record as addresses name it, `offers/umsonstladen`. */
const redirectPathSchema = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ examples: ['offers/umsonstladen'] });

/** Reads `content/` once for everybody: the site, the checks and the command line see the same records and the same findings. */
export function readContent(root: string): ReadResult {
  const { files, issues } = readFiles(root);
  const locators = new Map<string, Locate>();
  const place = (issue: ContentIssue): ContentIssue =>
    issue.line || !issue.field ? issue : { ...issue, ...locators.get(issue.file)?.(issue.field) };

  for (const file of files) if (!file.path.endsWith('.geojson')) issues.push(...refuseCharacters(file));

  const read: Reading = { files, issues, locators };
  const records = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, KINDS[kind].shape === 'record' ? readRecords(kind, read) : readLabels(kind, read)]),
  );
  const site = readYamlFile('content/site.yaml', siteSchema, read);
  const redirects = readYamlFile('content/redirects.yaml', z.record(redirectPathSchema, redirectPathSchema), read, {});
  const fixedTerms = readFixedTerms(read);
  issues.push(...refuseStrangers(files));

  let content: Content | undefined;
  if (site && redirects) {
    content = { ...(records as unknown as Omit<Content, 'site' | 'geo' | 'redirects'>), site, redirects, geo: readGeo(files) };
    issues.push(...checkReferences(content, folderIds(files)));
  }
  return { content, fixedTerms, issues: issues.map(place).sort(compareIssues), place };
}

interface Reading {
  files: readonly SourceFile[];
  issues: ContentIssue[];
  locators: Map<string, Locate>;
}

function readRecords(kindName: Kind, { files, issues, locators }: Reading): UnknownRecord[] {
  const kind = KINDS[kindName];
  if (kind.shape !== 'record') return [];
  const pattern = new RegExp(`^content/${kind.folder}/([^/]+)/${kindName}\\.([a-z-]+)\\.${kind.ending}$`);
  const records = new Map<string, UnknownRecord>();

  for (const file of files) {
    const match = pattern.exec(file.path);
    const [, id, locale] = match ?? [];
    if (!id || !locale || !isLocaleSlug(locale)) continue;
    if (!isUsableId(id, file.path, issues)) continue;
    const { parsed, issues: found, locate } = parseFile(file, kind, locale);
    issues.push(...found);
    locators.set(file.path, locate);
    if (!parsed) continue;
    const record = records.get(id) ?? {
      id,
      file: `content/${kind.folder}/${id}/${kindName}.${SOURCE_LOCALE}.${kind.ending}`,
      facts: {},
      texts: {},
    };
    record.texts[locale] = { words: parsed.words, translation: parsed.translation, file: file.path };
    if (parsed.facts) record.facts = parsed.facts;
    records.set(id, record);
  }
  for (const record of records.values()) {
    // a German file that cannot be read has a finding of its own
    if (!record.texts[SOURCE_LOCALE] && !issues.some(({ file }) => file === record.file)) {
      const [first] = Object.values(record.texts) as WordsOf<unknown>[];
      issues.push({
        level: 'error',
        code: 'source-missing',
        file: first!.file,
        values: { expected: `${kindName}.${SOURCE_LOCALE}.${kind.ending}` },
      });
    }
  }
  return [...records.values()].filter((record) => record.texts[SOURCE_LOCALE]);
}

function readLabels(kindName: Kind, read: Reading): { id: string; file: string }[] {
  const kind = KINDS[kindName];
  if (kind.shape !== 'label') return [];
  const pattern = new RegExp(`^content/${kind.folder}/([^/]+)\\.yaml$`);
  return read.files.flatMap(({ path }) => {
    const id = pattern.exec(path)?.[1];
    if (!id || !isUsableId(id, path, read.issues)) return [];
    const data = readYamlFile(path, kind.schema as z.ZodType<object>, read);
    return data ? [{ ...data, id, file: path }] : [];
  });
}

function readFixedTerms(read: Reading): FixedTerms {
  return Object.fromEntries(
    LOCALE_SLUGS.map((locale) => [locale, readYamlFile(`content/fixed-terms/${locale}.yaml`, fixedTermListSchema, read, []) ?? []]),
  );
}

function readYamlFile<T>(path: string, schema: z.ZodType<T>, { files, issues, locators }: Reading, whenAbsent?: T): T | undefined {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) {
    if (whenAbsent === undefined) issues.push({ level: 'error', code: 'file-missing', file: path });
    return whenAbsent;
  }
  const { data, issues: found, locate, sourceOf } = parseYaml(file.text, path, 1, Array.isArray(whenAbsent) ? 'list' : 'map');
  locators.set(path, locate);
  issues.push(...found);
  if (!data) return undefined;
  const parsed = parseEntry(schema, data, path, sourceOf);
  issues.push(...parsed.issues);
  return parsed.data;
}

function isUsableId(id: string, file: string, issues: ContentIssue[]): boolean {
  if (!ID_PATTERN.test(id) || id.length > 60) {
    // once for a folder
    if (!issues.some(({ code, values }) => code === 'id-pattern' && values?.['id'] === id))
      issues.push({ level: 'error', code: 'id-pattern', file, values: { id, suggestion: suggestId(id) } });
    return false;
  }
  if (RESERVED_IDS.has(id)) {
    issues.push({ level: 'error', code: 'id-reserved', file, values: { id } });
    return false;
  }
  return true;
}

/** Ids by folder name, also of records with errors, so that one mistake does not show up in everything that refers to it. */
function folderIds(files: readonly SourceFile[]): Record<Kind, Set<string>> {
  const ids = Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>>;
  for (const { path } of files) {
    const [, folder, name = ''] = path.split('/');
    const kind = KIND_NAMES.find((candidate) => KINDS[candidate].folder === folder);
    if (kind) ids[kind].add(name.replace(/\.yaml$/, ''));
  }
  return ids;
}

const OTHER_FILES = new RegExp(
  `^content/(site\\.yaml|redirects\\.yaml|README\\.md|fixed-terms/(${LOCALE_SLUGS.join('|')})\\.yaml|geo/(stops|lines|labels|outline)\\.geojson|geo/README\\.md|geo/proposals\\.yaml)$`,
);

/** A file that nobody reads is a mistake in its name or place; ids that differ only by case or Unicode form collide on some disks. */
function refuseStrangers(files: readonly SourceFile[]): ContentIssue[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }): ContentIssue[] => {
    const [, folder = '', id = '', name] = path.split('/');
    const kindName = KIND_NAMES.find((kind) => KINDS[kind].folder === folder);
    if (path.endsWith('.mdx') && kindName !== 'guide') return [{ level: 'error', code: 'file-mdx', file: path }];
    if (!kindName)
      return OTHER_FILES.test(path) ? [] : [{ level: 'error', code: 'file-unknown', file: path, values: { expected: expectedFolders() } }];

    const kind = KINDS[kindName];
    const isRecord = kind.shape === 'record';
    const bareId = isRecord ? id : id.replace(/\.ya?ml$/, '');
    const key = `${folder}/${bareId.normalize('NFKC').toLowerCase()}`;
    const other = seen.get(key);
    seen.set(key, bareId);
    if (other !== undefined && other !== bareId)
      return [{ level: 'error', code: 'id-duplicate', file: path, values: { id: bareId, other: `content/${folder}/${other}` } }];

    const fits = isRecord
      ? name && path.split('/').length === 4 && isWordsFile(name, kindName, kind.ending)
      : id.endsWith('.yaml') && path.split('/').length === 3;
    const expected = isRecord ? `${kindName}.<${LOCALE_SLUGS.join('|')}>.${kind.ending}` : '<id>.yaml';
    return fits ? [] : [{ level: 'error', code: 'file-name', file: path, values: { name: name ?? id, expected } }];
  });
}

function isWordsFile(name: string, kind: Kind, expectedEnding: string): boolean {
  const [first, locale, ending, ...rest] = name.split('.');
  return first === kind && isLocaleSlug(locale ?? '') && ending === expectedEnding && rest.length === 0;
}

function expectedFolders(): string {
  return KIND_NAMES.map((kind) => `${KINDS[kind].folder}/`).join(', ');
}
