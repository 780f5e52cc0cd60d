import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toIcal } from '../../../../exports/ical.ts';
import { listDatedOffers, toOfferCalendar } from '../../../../views/calendar-data.ts';
import { loadContexts } from '../../../_contexts.ts';

export async function getStaticPaths() {
  return (await loadContexts()).flatMap((context) =>
    listDatedOffers(context).map((offer) => ({ params: { locale: context.locale, id: offer.id }, props: { context, offer } })),
  );
}

/** The dates of one offer. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { context, offer } }) =>
  new Response(toIcal(toOfferCalendar(offer, context)));
