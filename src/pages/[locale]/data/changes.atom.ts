import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toAtom } from '../../../exports/atom.ts';
import { loadChanges } from '../../../loading/load-changes.ts';
import { toChangesFeed } from '../../../views/changes-feed.ts';
import { everyLocale } from '../../_contexts.ts';

export const getStaticPaths = everyLocale;

/** What changed in the content. */
export const GET: APIRoute<InferGetStaticPropsType<typeof everyLocale>> = async ({ props: { context } }) =>
  new Response(toAtom(toChangesFeed(await loadChanges(), context)), { headers: { 'Content-Type': 'application/atom+xml' } });
