import type { Content } from '../domain/catalog.ts';

/** One row of Astro's data store: `offer/sprachcafe` → the record, `site/site` → the one site. */
export interface ContentEntry {
  id: string;
  data: Record<string, unknown>;
}

/** Content as rows, one for each record. */
export function toEntries(content: Content): ContentEntry[] {
  return Object.entries(content).flatMap(([name, value]: [string, unknown]) =>
    Array.isArray(value)
      ? value.map((record: { id: string }) => ({ id: `${name}/${record.id}`, data: { ...record } }))
      : [{ id: `${name}/${name}`, data: value as Record<string, unknown> }],
  );
}

/** The way back: the same content from its rows. Kinds without records are empty lists. */
export function fromEntries(entries: readonly ContentEntry[], kinds: readonly string[]): Content {
  const content: Record<string, unknown> = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const { id, data } of entries) {
    const name = id.slice(0, id.indexOf('/'));
    const list = content[name];
    if (Array.isArray(list)) list.push(data);
    else content[name] = data;
  }
  return content as unknown as Content;
}
