import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toVcards } from '../../../../exports/vcard.ts';
import { toVcardData } from '../../../../views/vcard-data.ts';
import { everyRecord } from '../../../_contexts.ts';

const pickPoints = () => everyRecord(({ catalog }) => catalog.contactPoints);
export const getStaticPaths = pickPoints;

/** One contact point for the address book of a phone. */
export const GET: APIRoute<InferGetStaticPropsType<typeof pickPoints>> = ({ props: { context, record } }) =>
  new Response(toVcards(toVcardData([record], context)));
