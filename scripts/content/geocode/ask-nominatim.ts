import { z } from 'zod';
import type { Address } from './proposals.ts';

const TIMEOUT_MS = 30_000;

/** A Nominatim server that the operator has chosen, and who is asking. */
export interface Geocoder {
  server: URL;
  /** Mail address or web address of the operator. */
  contact: string;
}

/** The first of what Nominatim found, see https://nominatim.org/release-docs/latest/api/Output/. */
const answerSchema = z.object({
  lat: z.coerce.number().min(-90).max(90),
  lon: z.coerce.number().min(-180).max(180),
  display_name: z.string(),
  osm_type: z.enum(['node', 'way', 'relation']).optional(),
  osm_id: z.int().optional(),
  /** 30 is a house or something in it, 26 a street, less is coarser. */
  place_rank: z.number().default(0),
});

/** What `/search` gives with `limit=1`; empty when it found nothing. */
export const answersSchema = z.array(answerSchema).max(1);

export type Answer = z.infer<typeof answerSchema>;

export type Reply =
  | { kind: 'answers'; answers: Answer[] }
  /** The server does not take this one question (400). */
  | { kind: 'rejected' }
  /** No further question may follow in this run. */
  | { kind: 'stop'; cause: StopCause; detail: string };

export type StopCause = 'pause' | 'forbidden' | 'status' | 'network' | 'strange';

/** The question for an address; parts that are not known are left out. */
export function toQuery({ street, city, postalCode }: Address): Record<string, string> {
  return { format: 'jsonv2', limit: '1', street, city, ...(postalCode && { postalcode: postalCode }), countrycodes: 'de' };
}

/** Asks once and never again; a redirect is not followed, because the operator has chosen this server and no other. */
export async function askNominatim({ server, contact }: Geocoder, query: Record<string, string>): Promise<Reply> {
  const url = new URL(server);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/search`;
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);

  let response: Response;
  let body: string;
  try {
    response = await fetch(url, {
      headers: { 'User-Agent': `Lotse (town directory; contact: ${contact})`, 'Accept-Language': 'de', Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    body = await response.text();
  } catch (error) {
    return { kind: 'stop', cause: 'network', detail: toDetail(error) };
  }

  const detail = String(response.status);
  if (response.status === 400) return { kind: 'rejected' };
  if (response.status === 429) return { kind: 'stop', cause: 'pause', detail };
  if (response.status === 403) return { kind: 'stop', cause: 'forbidden', detail };
  if (!response.ok) return { kind: 'stop', cause: 'status', detail };
  const parsed = answersSchema.safeParse(parseJson(body));
  return parsed.success ? { kind: 'answers', answers: parsed.data } : { kind: 'stop', cause: 'strange', detail };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The system's short name, for example ENOTFOUND, or what there is instead. */
function toDetail(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string }; message?: string };
  return cause?.code ?? message ?? String(error);
}
