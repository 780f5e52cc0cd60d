import { z } from 'zod';
import { KINDS, type Kind, type LabelKind, type RecordKind } from '../domain/kinds.ts';
import { siteSchema } from '../domain/site.ts';
import { translationSchema } from '../domain/translation.ts';

/** A JSON Schema of draft 2020-12 as far as this file writes it. */
export interface RecordSchema {
  $schema: string;
  $id: string;
  title: string;
  description: string;
  type: 'object';
  properties: Record<string, unknown>;
  required: string[];
  additionalProperties: false;
}

/**
 * Schemas of our own files, by name, the ones the site itself is read with: `offer` for the head of the German file, which has facts
 * and words, `offer.words` for the head of every other language.
 *
 * JSON Schema cannot say every rule; `npm run content -- check` knows them all.
 */
export function toRecordSchemas(origin: string): Map<string, RecordSchema> {
  const kinds = Object.entries(KINDS) as [Kind, RecordKind | LabelKind][];
  const schemas = [
    ...kinds.flatMap(([name, kind]) => (kind.shape === 'record' ? toFileSchemas(name, kind) : [toLabelSchema(name, kind)])),
    { name: 'site', file: 'content/site.yaml', parts: [siteSchema] },
  ];
  return new Map(schemas.map(({ name, file, parts }) => [name, toSchema(origin, name, file, parts)]));
}

/** What there is, for programs that look for it. */
export function toSchemaIndex(origin: string): object {
  return { schemas: [...toRecordSchemas(origin).values()].map(({ $id, title, description }) => ({ $id, title, description })) };
}

interface FileSchema {
  name: string;
  file: string;
  /** Together they have all fields of the file. */
  parts: z.ZodObject[];
}

function toFileSchemas(name: string, { folder, ending, facts, words }: RecordKind): FileSchema[] {
  const path = `content/${folder}/<id>/${name}`;
  return [
    { name, file: `${path}.de.${ending}`, parts: [words, facts] },
    {
      name: `${name}.words`,
      file: `${path}.<locale>.${ending}`,
      parts: [z.strictObject({ translation: translationSchema }), words.partial()],
    },
  ];
}

function toLabelSchema(name: string, { folder, schema }: LabelKind): FileSchema {
  return { name, file: `content/${folder}/<id>.yaml`, parts: [schema] };
}

function toSchema(origin: string, name: string, file: string, parts: readonly z.ZodObject[]): RecordSchema {
  const schemas = parts.map((part) => z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' }));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${origin}/schemas/${name}.json`,
    title: name,
    description: file,
    type: 'object',
    properties: Object.assign({}, ...schemas.map(({ properties }) => properties)) as Record<string, unknown>,
    required: schemas.flatMap(({ required = [] }) => required),
    additionalProperties: false,
  };
}
