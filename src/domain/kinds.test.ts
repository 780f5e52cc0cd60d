import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SECTIONS } from '../locales/urls.ts';
import { fixedTermListSchema } from './fixed-terms.ts';
import { KIND_NAMES, KINDS, RECORD_KIND_NAMES, folderOf } from './kinds.ts';
import { siteSchema } from './site.ts';
import { translationSchema } from './translation.ts';

interface SchemaField {
  path: string;
  schema: z.ZodType;
}

/** Every field of a schema, also inside lists, choices and objects. */
function fieldsOf(schema: z.core.$ZodType, path: string): SchemaField[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsOf(option, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
    { path: `${path}.${name}`, schema: field },
    ...fieldsOf(field, `${path}.${name}`),
  ]);
}

/** What a field says of itself, or what the type inside an optional or defaulted one says. */
function metaOf(schema: z.core.$ZodType): z.core.GlobalMeta | undefined {
  const meta = z.globalRegistry.get(schema);
  if (meta) return meta;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? metaOf(schema.unwrap()) : undefined;
}

const fields = [
  ...KIND_NAMES.flatMap((name) => {
    const kind = KINDS[name];
    return kind.shape === 'record' ? [...fieldsOf(kind.facts, name), ...fieldsOf(kind.words, name)] : fieldsOf(kind.schema, name);
  }),
  ...fieldsOf(siteSchema, 'site'),
  ...fieldsOf(translationSchema, 'translation'),
  ...fieldsOf(fixedTermListSchema, 'fixed-terms'),
];

describe('every field of every schema', () => {
  test('is found by this test, also deep inside', () => {
    const paths = fields.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['offer.cost.amount', 'offer.schedules.opensAt', 'place.coordinates.latitude', 'page.order']),
    );
    expect(paths.length).toBeGreaterThan(200);
  });

  test('has a title, a description and an example', () => {
    const unexplained = fields.filter(({ schema }) => {
      const meta = metaOf(schema);
      return !meta?.title || !meta.description || !(meta.examples as unknown[] | undefined)?.length;
    });
    expect(unexplained.map(({ path }) => path)).toEqual([]);
  });

  test('accepts its own examples', () => {
    const refused = fields.flatMap(({ path, schema }) =>
      ((metaOf(schema)?.examples ?? []) as unknown[])
        .filter((example) => !schema.safeParse(example).success)
        .map((example) => `${path}: ${JSON.stringify(example)}`),
    );
    expect(refused).toEqual([]);
  });
});

describe('KINDS', () => {
  test('gives every kind a folder of its own', () => {
    expect(new Set(KIND_NAMES.map(folderOf)).size).toBe(KIND_NAMES.length);
    expect(folderOf('contact-point')).toBe('contact-points');
  });

  test('tells records from labels', () => {
    expect(RECORD_KIND_NAMES).toEqual(['offer', 'actor', 'contact-point', 'place', 'page', 'guide', 'term', 'field', 'measure']);
  });

  test('lets a field stand either in the facts or in the words', () => {
    for (const name of RECORD_KIND_NAMES) {
      const { facts, words } = KINDS[name];
      expect(Object.keys(facts.shape).filter((field) => field in words.shape)).toEqual([]);
    }
  });

  test('gives every record a title and a summary, and leaves the head of a translation free', () => {
    for (const name of RECORD_KIND_NAMES) {
      const { facts, words } = KINDS[name];
      expect(Object.keys(words.shape)).toEqual(expect.arrayContaining(['title', 'summary', 'keywords']));
      expect([...Object.keys(facts.shape), ...Object.keys(words.shape)]).not.toEqual(expect.arrayContaining(['translation']));
    }
  });

  test('uses the same word in the folder and in the address', () => {
    for (const [section, folder] of Object.entries(SECTIONS)) expect(KINDS[section as keyof typeof SECTIONS].folder).toBe(folder);
  });
});
