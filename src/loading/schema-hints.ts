import { z } from 'zod';

/** What the schema itself says about a field: an example to copy and the fields that exist beside it. */
export interface SchemaHint {
  /** As YAML in one line, for example `"2026-05-12"`. */
  example: string;
  /** Names of the fields of the object at the path. */
  properties: string[];
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  examples?: unknown[];
}

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

/** Looks a field up in the JSON Schema of a zod schema, so that examples are written once, in `.meta`. */
export function findHint(schema: z.ZodType, path: readonly string[]): SchemaHint {
  let node: JsonSchema | undefined = toJsonSchema(schema);
  let example = node.examples?.[0];
  for (const key of path) {
    node = step(node, key);
    if (node?.examples?.[0] !== undefined) example = node.examples[0];
    else if (example && typeof example === 'object') example = (example as Record<string, unknown>)[key];
  }
  const objects = [node, ...(node?.anyOf ?? [])];
  return {
    example: example === undefined ? '…' : JSON.stringify(example),
    properties: objects.flatMap((object) => Object.keys(object?.properties ?? {})),
  };
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  let json = jsonSchemas.get(schema);
  if (!json) jsonSchemas.set(schema, (json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema));
  return json;
}

function step(node: JsonSchema | undefined, key: string): JsonSchema | undefined {
  if (!node) return undefined;
  if (node.properties?.[key]) return node.properties[key];
  if (node.items) return node.items;
  for (const option of node.anyOf ?? []) {
    const found = step(option, key);
    if (found) return found;
  }
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
}
