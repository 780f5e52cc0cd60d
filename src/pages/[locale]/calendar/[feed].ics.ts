import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toIcal } from '../../../exports/ical.ts';
import { toFeedCalendar } from '../../../views/calendar-data.ts';
import { listFeeds } from '../../../views/calendar-page.ts';
import { loadContexts } from '../../_contexts.ts';

export async function getStaticPaths() {
  return (await loadContexts()).flatMap((context) =>
    Object.values(listFeeds(context))
      .flat()
      .map((feed) => ({ params: { locale: context.locale, feed: feed.id }, props: { context, feed } })),
  );
}

/** The dates of a topic, a language or a district, or all of them, to subscribe to. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { context, feed } }) =>
  new Response(toIcal(toFeedCalendar(feed, context)));
