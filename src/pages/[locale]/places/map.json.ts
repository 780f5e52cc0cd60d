import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toIconMarkup } from '../../../components/base/lucide.ts';
import { toMapData } from '../../../views/map-data.ts';
import { everyLocale } from '../../_contexts.ts';

export const getStaticPaths = everyLocale;

/** The map's data in one language, with the pictograms it needs; loaded when the reader opens the map. */
export const GET: APIRoute<InferGetStaticPropsType<typeof everyLocale>> = ({ props }) => {
  const data = toMapData(props.context);
  const icons = Object.fromEntries(data.pins.flatMap(({ icon }) => (icon ? [[icon, toIconMarkup(icon)]] : [])));
  return Response.json({ ...data, icons });
};
