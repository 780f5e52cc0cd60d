import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toOffersCsv } from '../../../exports/offers-csv.ts';
import { toOfferRows } from '../../../views/offer-rows.ts';
import { everyLocale } from '../../_contexts.ts';

export const getStaticPaths = everyLocale;

/** All offers for spreadsheets. */
export const GET: APIRoute<InferGetStaticPropsType<typeof everyLocale>> = ({ props: { context } }) =>
  new Response(toOffersCsv(toOfferRows(context)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
