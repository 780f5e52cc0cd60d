import { getCollection } from 'astro:content';
import { buildCatalog, type Catalog } from '../domain/catalog.ts';
import { KIND_NAMES } from '../domain/kinds.ts';
import { fromEntries } from './entries.ts';

let catalog: Promise<Catalog> | undefined;

/** The catalog, joined once per build. `getCollection` copies the whole store, so no page may call it. */
export function loadCatalog(): Promise<Catalog> {
  // An editor's change must show at once in development.
  if (import.meta.env.DEV) return readCatalog();
  return (catalog ??= readCatalog());
}

async function readCatalog(): Promise<Catalog> {
  const entries = await getCollection('content');
  return buildCatalog(fromEntries(entries, KIND_NAMES));
}
