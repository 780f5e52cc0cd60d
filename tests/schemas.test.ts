import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toRecordSchemas } from '../src/exports/record-schemas.ts';
import { splitFrontMatter } from '../src/loading/split-front-matter.ts';

const ROOT = join(import.meta.dirname, '..');

describe('the published schemas', () => {
  test.each([...toRecordSchemas('https://lotse.example.org')])('%s takes every file of the content that it is for', (_name, schema) => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    const pattern = schema.description.replace(/<id>|<locale>/g, '*');
    const files = globSync(pattern, { cwd: ROOT }).filter((path) => schema.description.includes('.de.') || !path.includes('.de.'));
    expect(files.length).toBeGreaterThan(0);
    const findings = files.filter((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return !validate(parse(path.endsWith('.yaml') ? text : splitFrontMatter(text)!.yaml));
    });
    expect(findings).toEqual([]);
  });
});
