import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toGeoJson } from '../../../exports/geojson.ts';
import { everyLocale } from '../../_contexts.ts';

export const getStaticPaths = everyLocale;

/** All places for maps. */
export const GET: APIRoute<InferGetStaticPropsType<typeof everyLocale>> = ({ props: { context } }) =>
  new Response(JSON.stringify(toGeoJson(context)), { headers: { 'Content-Type': 'application/geo+json' } });
