import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toRecordSchemas, toSchemaIndex } from '../../exports/record-schemas.ts';
import { loadCatalog } from '../../loading/collections.ts';

export async function getStaticPaths() {
  const { origin } = (await loadCatalog()).site;
  const files = new Map<string, object>([...toRecordSchemas(origin), ['index', toSchemaIndex(origin)]]);
  return [...files].map(([name, json]) => ({ params: { name }, props: { json } }));
}

/** JSON Schemas of the files in `content/`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { json } }) => Response.json(json);
