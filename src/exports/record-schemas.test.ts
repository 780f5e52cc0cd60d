import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toRecordSchemas, toSchemaIndex } from './record-schemas.ts';

const ORIGIN = 'https://lotse.example.org';
const schemas = toRecordSchemas(ORIGIN);
const validate = (name: string, data: unknown) => new Ajv2020({ strict: true }).validate(schemas.get(name)!, data);

const TERM = { title: 'Kita', summary: 'Hier spielen Kinder.', alsoCalled: ['Kindergarten'] };
const HEAD = { status: 'machine', from: 'de', of: { title: '3fa91c20' }, date: '2026-11-21' };

describe('the schemas of our files', () => {
  test('have addresses of their own, where they are published', () => {
    expect(schemas.get('offer')).toMatchObject({ $id: `${ORIGIN}/schemas/offer.json`, description: 'content/offers/<id>/offer.de.md' });
    expect(schemas.get('guide.words')!.description).toBe('content/guides/<id>/guide.<locale>.mdx');
  });

  test('take facts and words in the German file, and demand what has no default', () => {
    expect(validate('term', TERM)).toBe(true);
    expect(validate('term', { title: 'Kita', summary: 'Kurz.' })).toBe(true);
    expect(validate('term', { summary: 'Kurz.' })).toBe(false);
  });

  test('take some words with their head in another language, and no facts', () => {
    expect(validate('term.words', { title: 'Daycare', translation: HEAD })).toBe(true);
    expect(validate('term.words', { title: 'Daycare' })).toBe(false);
    expect(validate('term.words', { alsoCalled: [], translation: HEAD })).toBe(false);
  });

  test('refuse fields that do not exist', () => {
    expect(validate('term', { ...TERM, colour: 'red' })).toBe(false);
  });

  test('explain every field of an offer', () => {
    const properties = Object.entries(schemas.get('offer')!.properties as Record<string, { title?: string; description?: string }>);
    expect(properties.filter(([, { title, description }]) => !title || !description)).toEqual([]);
  });

  test('are all named in the index', () => {
    const { schemas: listed } = toSchemaIndex(ORIGIN) as { schemas: { $id: string }[] };
    expect(listed).toHaveLength(schemas.size);
  });
});
