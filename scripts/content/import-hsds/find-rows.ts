import type { Problem, Source } from './notes.ts';
import { SHAPES, type ShapeName } from './shapes.ts';

/** One JSON file of a data set. */
export interface SourceDocument {
  file: string;
  json: unknown;
}

/** What a data set says about itself. */
export interface Description {
  language?: string;
  publisher?: string;
  url?: string;
  /** `YYYY-MM-DD` */
  generated?: string;
}

/** One row of a table, checked. */
export interface FoundRow {
  table: ShapeName;
  row: Record<string, unknown>;
  source: Source;
}

export interface Findings {
  description: Description;
  rows: FoundRow[];
  problems: Problem[];
  /** Tables that content has no place for, with one row each time. */
  strange: { table: string; row: unknown; source: Source }[];
}

const PLURALS: Record<string, string> = { address: 'addresses', taxonomy: 'taxonomies', accessibility: 'accessibility' };
const OTHER_TABLES = ['taxonomy', 'program', 'funding', 'metadata', 'meta_table_description', 'organization_identifier', 'unit', 'url'];
const TABLE_OF = new Map(
  [...Object.keys(SHAPES), ...OTHER_TABLES].flatMap((table) => [
    [table, table],
    [PLURALS[table] ?? `${table}s`, table],
  ]),
);

/**
 * Finds the rows of all tables in any of the forms that HSDS 3 has in JSON: an object, a list, a page of a list, a bundle of tables.
 * `null` counts as absent.
 */
export function findRows(documents: readonly SourceDocument[]): Findings {
  const findings: Findings = { description: {}, rows: [], problems: [], strange: [] };
  for (const { file, json } of documents) visit(dropNull(json), toTableOfFile(file), { file, path: '' }, findings);
  return findings;
}

function visit(json: unknown, table: string | undefined, source: Source, findings: Findings): void {
  if (Array.isArray(json)) {
    json.forEach((item, index) => {
      visit(item, table, { ...source, path: `${source.path}[${index}]` }, findings);
    });
    return;
  }
  if (!isObject(json)) {
    findings.problems.push({ ...source, code: 'wrong-type', value: 'object' });
    return;
  }
  const inside = (key: string): Source => ({ ...source, path: source.path ? `${source.path}.${key}` : key });
  if (Array.isArray(json['contents'])) {
    visit(json['contents'], table, inside('contents'), findings);
    return;
  }
  if (json['id'] === undefined) {
    const lists = Object.keys(json).filter((key) => TABLE_OF.has(key) && Array.isArray(json[key]));
    for (const key of lists) visit(json[key], TABLE_OF.get(key), inside(key), findings);
    const isDescription = json['openapi_url'] !== undefined || json['version'] !== undefined;
    if (isDescription) describe(json, findings.description);
    if (isDescription || lists.length > 0) return;
  }
  const found = table ?? guessTable(json);
  const { services, ...organization } = json;
  if (found !== 'organization' || !Array.isArray(services)) {
    addRow(json, found, source, findings);
    return;
  }
  addRow(organization, found, source, findings);
  const owned = services.map((service: unknown) => (isObject(service) ? { organization_id: json['id'], ...service } : service));
  visit(owned, 'service', inside('services'), findings);
}

function addRow(json: Record<string, unknown>, table: string, source: Source, findings: Findings): void {
  if (!(table in SHAPES)) {
    if (table !== 'taxonomy') findings.strange.push({ table, row: json, source });
    return;
  }
  const parsed = SHAPES[table as ShapeName].safeParse(json);
  if (parsed.success) findings.rows.push({ table: table as ShapeName, row: parsed.data, source });
  else findings.problems.push(...parsed.error.issues.map((issue) => toProblem(issue, json, source)));
}

function toProblem(
  issue: { path: PropertyKey[]; message: string; code: string; expected?: string; values?: unknown[] },
  json: unknown,
  source: Source,
): Problem {
  const steps = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  const path = `${source.path}${steps}`.replace(/^\./, '');
  const value = issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], json);
  if (value === undefined) return { file: source.file, path, code: 'missing', value: String(issue.path.at(-1)) };
  return { file: source.file, path, code: 'wrong-type', value: issue.values?.join(' | ') ?? issue.expected ?? issue.message };
}

/** `services.json`, `services/<uuid>.json`, `service_full.json`; `undefined` when the name says nothing. */
function toTableOfFile(file: string): string | undefined {
  const [name = '', folder = ''] = file.split('/').toReversed();
  const base = name.replace(/\.json$/, '').replace(/_(full|simple|list)$/, '');
  return TABLE_OF.get(base) ?? TABLE_OF.get(folder);
}

function guessTable(json: Record<string, unknown>): string {
  const has = (...keys: string[]) => keys.some((key) => json[key] !== undefined);
  if (has('location_type')) return 'location';
  if (has('service') || (has('location', 'location_id') && !has('name'))) return 'service_at_location';
  if (has('status', 'organization', 'organization_id', 'service_at_locations')) return 'service';
  return has('taxonomy_id', 'taxonomy', 'taxonomy_detail') ? 'taxonomy_term' : 'organization';
}

function describe(json: Record<string, unknown>, description: Description): void {
  for (const key of ['language', 'publisher', 'url', 'generated'] as const) {
    const value = json[key];
    if (typeof value === 'string') description[key] = value;
  }
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null;
}

function dropNull(json: unknown): unknown {
  if (Array.isArray(json)) return json.filter((item) => item !== null).map(dropNull);
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, dropNull(value)]),
  );
}
