import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toVcards } from '../../../exports/vcard.ts';
import { toVcardData } from '../../../views/vcard-data.ts';
import { everyLocale } from '../../_contexts.ts';

export const getStaticPaths = everyLocale;

/** All contact points for the address book of a phone. */
export const GET: APIRoute<InferGetStaticPropsType<typeof everyLocale>> = ({ props: { context } }) =>
  new Response(toVcards(toVcardData([...context.catalog.contactPoints.values()], context)));
