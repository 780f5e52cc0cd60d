import { isDeepStrictEqual } from 'node:util';
import type { IssueLanguage } from '../../../src/domain/issue.ts';
import { emailSchema, findUrlFault } from '../../../src/domain/link.ts';
import type { Site } from '../../../src/domain/site.ts';
import { readContent } from '../../../src/loading/read-content.ts';
import { readCached, writeCached, type CachedAnswers } from './answer-cache.ts';
import { askNominatim, toQuery, type Geocoder, type Reply } from './ask-nominatim.ts';
import { readProposals, toFound, writeProposals, type Address, type Proposals } from './proposals.ts';
import { GEOCODE_TEXTS } from './texts.ts';

/** At most one question a second; a timer may ring a little early. */
const PAUSE_MS = 1_100;
const HOUSE_RANK = 30;

export type Box = Site['map']['box'];

export interface ProposalRequest {
  root: string;
  /** `undefined` when the operator has named none; there is no default, because an outside host is the operator's choice. */
  server: string | undefined;
  contact: string | undefined;
  /** Questions to the server in this run; `undefined` means all. Answers from the cache do not count. */
  limit: number | undefined;
  /** YYYY-MM-DD */
  today: string;
  wait: (milliseconds: number) => Promise<void>;
  lang: IssueLanguage;
}

/** What to tell the operator. */
export interface Outcome {
  text: string;
  /** `false` when something was refused or cut short, so that the command fails. */
  isFine: boolean;
}

/**
 * Asks a Nominatim server for the point of every place that has a street and no coordinates, and writes what it says to
 * `content/geo/proposals.yaml`. Places themselves stay as they are. What a person has confirmed there stays too.
 *
 * @throws {Error} with the mend when the request or the content cannot be used; nothing is asked and written then
 */
export async function proposeCoordinates({ root, limit = Infinity, today, wait, lang, ...request }: ProposalRequest): Promise<Outcome> {
  const texts = GEOCODE_TEXTS[lang];
  const geocoder = readGeocoder(request.server, request.contact, lang);
  if (!(limit > 0) || (limit !== Infinity && !Number.isInteger(limit))) throw new Error(texts.badLimit);
  const { content } = readContent(root);
  if (!content) throw new Error(texts.siteBroken);
  const before = readProposals(root, lang);
  const after: Proposals = { proposals: {}, refused: {}, unanswered: {} };
  let asked = 0;
  let waiting = 0;
  let stop: Extract<Reply, { kind: 'stop' }> | undefined;

  for (const { id, facts } of content.place) {
    const { street } = facts.address ?? {};
    if (!street || facts.coordinates) continue;
    const address: Address = { ...facts.address!, street };
    const confirmed = before?.proposals[id];
    if (confirmed?.accepted && isDeepStrictEqual(confirmed.address, address)) {
      after.proposals[id] = confirmed;
      continue;
    }
    if (!/\d/.test(street)) {
      after.refused[id] = { address, reason: texts.noHouseNumber };
      continue;
    }
    const query = toQuery(address);
    let known = readCached(root, geocoder.server, query);
    if (!known && !stop && asked < limit) {
      await wait(PAUSE_MS);
      asked += 1;
      const reply = await askNominatim(geocoder, query);
      if (reply.kind === 'stop') stop = reply;
      if (reply.kind === 'rejected') {
        after.unanswered[id] = { address, reason: texts.rejected };
        continue;
      }
      if (reply.kind === 'answers') {
        const answered = { query, date: today, answers: reply.answers };
        writeCached(root, geocoder.server, answered);
        known = { server: geocoder.server.href, ...answered };
      }
    }
    if (known) sortAnswer(id, address, known, after, content.site.map.box, lang);
    else {
      waiting += 1;
      keepOld(id, address, before, after);
    }
  }

  writeProposals(root, after, lang);
  const [proposed, refused, unanswered] = Object.values(after).map((list) => Object.keys(list).length) as [number, number, number];
  const lines = [texts.asked(asked), texts.counts(proposed, refused, unanswered), ...(waiting > 0 ? [texts.waiting(waiting)] : [])];
  if (stop) lines.unshift(texts.stopped[stop.cause](geocoder.server.host, stop.detail));
  else if (proposed > 0) lines.push(texts.next);
  return { text: lines.join('\n'), isFine: !stop };
}

function readGeocoder(server: string | undefined, contact: string | undefined, lang: IssueLanguage): Geocoder {
  const texts = GEOCODE_TEXTS[lang];
  if (!server || !contact) throw new Error(texts.howTo);
  const url = URL.canParse(server) ? new URL(server) : undefined;
  const isOwn = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (!url || (!isOwn && findUrlFault(server))) throw new Error(texts.badServer(server));
  // a header takes no other letters
  const isContact = emailSchema.safeParse(contact).success || (!findUrlFault(contact) && /^[\x21-\x7e]+$/.test(contact));
  if (!isContact) throw new Error(texts.badContact(contact));
  return { server: url, contact };
}

/** Puts the answer where it belongs: a proposal, refused with the reason, or none. */
function sortAnswer(
  id: string,
  address: Address,
  { answers: [answer], date }: CachedAnswers,
  after: Proposals,
  box: Box,
  lang: IssueLanguage,
): void {
  const texts = GEOCODE_TEXTS[lang];
  if (!answer) {
    after.unanswered[id] = { address, reason: texts.noAnswer };
    return;
  }
  const point = { latitude: round(answer.lat), longitude: round(answer.lon) };
  const found = toFound(answer.display_name);
  const { osm_type: type, osm_id: osmId } = answer;
  if (!isInBox(point, box)) {
    after.refused[id] = { address, found, reason: texts.outsideBox(point) };
  } else if (answer.place_rank < HOUSE_RANK || !type || !osmId) {
    // a point of the street would claim to be the house
    after.refused[id] = { address, found, reason: texts.noHouse };
  } else {
    const source = `OpenStreetMap ${type} ${osmId}, © OpenStreetMap-Mitwirkende, ODbL, über Nominatim, ${date}`;
    after.proposals[id] = { address, found, ...point, precision: 'place', source, osm: { type, id: osmId }, accepted: false };
  }
}

/** What an earlier run has said about the same address. */
function keepOld(id: string, address: Address, before: Proposals | undefined, after: Proposals): void {
  const isSame = (entry: { address: Address } | undefined) => isDeepStrictEqual(entry?.address, address);
  if (isSame(before?.proposals[id])) after.proposals[id] = before!.proposals[id]!;
  if (isSame(before?.refused[id])) after.refused[id] = before!.refused[id]!;
  if (isSame(before?.unanswered[id])) after.unanswered[id] = before!.unanswered[id]!;
}

/** Whether the map shows the point. */
export function isInBox({ latitude, longitude }: { latitude: number; longitude: number }, { west, south, east, north }: Box): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Five decimals are about one metre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
