import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../src/domain/catalog.ts';
import { toBundle } from '../src/exports/hsds/files.ts';
import { readContent } from '../src/loading/read-content.ts';
import type { LocaleSlug } from '../src/locales/locales.ts';
import { toContext } from '../src/views/context.ts';
import { toHsdsLabels } from '../src/views/hsds-labels.ts';

const root = join(import.meta.dirname, '..');
/** Schemas of Open Referral, unchanged; they are not part of this repository (CC BY-SA 4.0). */
const schemas = join(root, '../shared/hsds');
const hasSchemas = existsSync(schemas);
if (!hasSchemas) console.log(`skipped: no HSDS schemas in ${schemas}`);

const TABLES = {
  services: 'service',
  organizations: 'organization',
  locations: 'location',
  contacts: 'contact',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
} as const;

function openValidator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const file of readdirSync(schemas).filter((name) => name.endsWith('.json') && name !== 'openapi.json'))
    ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')) as object, file);
  return ajv;
}

describe.skipIf(!hasSchemas)('the content as HSDS 3.1', () => {
  const catalog = buildCatalog(readContent(root).content!);
  const ajv = hasSchemas ? openValidator() : undefined;

  test.each<LocaleSlug>(['de', 'ar', 'kmr'])('every object in %s is valid', (locale) => {
    const context = toContext(catalog, locale, '2026-11-21');
    const bundle = toBundle({ ...context, labels: toHsdsLabels(context) });
    const faults = Object.entries(TABLES).flatMap(([table, schema]) =>
      bundle[table as keyof typeof TABLES].flatMap((object) =>
        ajv!.validate(`${schema}.json`, object) ? [] : [`${table}/${object.id}: ${ajv!.errorsText()}`],
      ),
    );
    expect(faults).toEqual([]);
    expect(bundle.services.length).toBeGreaterThan(100);
  });
});
