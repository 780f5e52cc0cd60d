import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toKeptEntries } from '../../../views/my-list-page.ts';
import { everyLocale } from '../../_contexts.ts';

export const getStaticPaths = everyLocale;

/** What the list shows of every record that can be kept. */
export const GET: APIRoute<InferGetStaticPropsType<typeof everyLocale>> = ({ props }) => Response.json(toKeptEntries(props.context));
