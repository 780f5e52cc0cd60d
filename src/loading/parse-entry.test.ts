import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { urlSchema } from '../domain/link.ts';
import { parseEntry } from './parse-entry.ts';

const find = (schema: z.ZodType, data: unknown, source?: string) => parseEntry(schema, data, 'a.yaml', () => source).issues;

describe('parseEntry', () => {
  test('gives the parsed data of a sound entry', () => {
    expect(parseEntry(z.strictObject({ a: z.string().default('x') }), {}, 'a.yaml')).toEqual({ data: { a: 'x' }, issues: [] });
  });

  test('proposes the field that was meant', () => {
    const schema = z.strictObject({ title: z.string().optional(), summary: z.string().optional() });
    expect(find(schema, { sumary: 'x' })).toMatchObject([{ code: 'field-unknown', field: 'sumary', values: { suggestion: '„summary“?' } }]);
  });

  test('quotes a number as it stands in the file', () => {
    expect(find(z.strictObject({ number: z.string() }), { number: 49302 }, '+49302')).toMatchObject([
      { code: 'field-needs-quotes', values: { value: '+49302' } },
    ]);
  });

  test('says once that a text is no list', () => {
    expect(find(z.strictObject({ topics: z.array(z.string()).max(2) }), { topics: 'language' }).map(({ code }) => code)).toEqual([
      'field-type',
    ]);
  });

  test('names the key, not the value, when the key has the wrong form', () => {
    const schema = z.record(z.string().regex(/^[a-z]+$/), z.string());
    expect(find(schema, { '../x': 'y' })).toMatchObject([{ code: 'field-format', field: '../x', values: { value: '../x' } }]);
  });

  test('takes the example from the schema', () => {
    const schema = z.strictObject({
      level: z
        .int()
        .min(1)
        .meta({ examples: [3] }),
    });
    expect(find(schema, { level: 0 })).toMatchObject([{ code: 'field-range', values: { limit: '≥ 1', example: '3' } }]);
    expect(find(schema, {})).toMatchObject([{ code: 'field-missing', values: { name: 'level', example: '3' } }]);
  });

  test('shows an invisible character in a refused value', () => {
    expect(find(z.strictObject({ url: urlSchema }), { url: 'https://a\u200b.example' })).toMatchObject([
      { code: 'url-invalid', values: { value: 'https://a[U+200B].example' } },
    ]);
  });
});
