import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listHsdsFiles } from '../../../../exports/hsds/files.ts';
import { toHsdsLabels } from '../../../../views/hsds-labels.ts';
import { loadContexts } from '../../../_contexts.ts';

export async function getStaticPaths() {
  return (await loadContexts()).flatMap((context) =>
    listHsdsFiles({ ...context, labels: toHsdsLabels(context) }).map(({ path, json }) => ({
      params: { locale: context.locale, path },
      props: { json },
    })),
  );
}

/** One file of the open data after the Human Services Data Specification. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { json } }) => Response.json(json);
