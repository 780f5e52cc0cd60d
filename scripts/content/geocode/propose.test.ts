import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { readContent } from '../../../src/loading/read-content.ts';
import { copySmallTown } from '../../../tests/small-town.ts';
import { proposeCoordinates, type ProposalRequest } from './propose.ts';
import { PROPOSALS_FILE, type Proposals } from './proposals.ts';

/** A house in the small town, as Nominatim tells it; a test overrides only what it talks about. */
const house = (over: object = {}) => ({
  lat: '54.5123456',
  lon: '7.5',
  display_name: 'Laden, 3, Am Bach, Kleinbach',
  osm_type: 'way',
  osm_id: 123,
  place_rank: 30,
  ...over,
});

let root = '';
let server: Server;
let requests: IncomingMessage[] = [];
let pauses: number[] = [];
/** What the stand-in says: a status and a body. */
let reply: (url: URL) => [status: number, body: unknown] = () => [200, [house()]];

beforeEach(async () => {
  root = copySmallTown();
  requests = [];
  pauses = [];
  reply = () => [200, [house()]];
  server = createServer((request, response) => {
    requests.push(request);
    const [status, body] = reply(new URL(request.url ?? '', 'http://localhost'));
    response.writeHead(status, { Location: '/elsewhere' }).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const list = () => parse(readFileSync(join(root, PROPOSALS_FILE), 'utf8')) as Proposals;

function addPlace(id: string, street: string): void {
  mkdirSync(join(root, 'content/places', id));
  const head = `title: Haus\nsummary: Ein Haus.\nkind: shop\naddress: { street: ${street}, postalCode: "00000", city: Kleinbach }`;
  const text = `---\n${head}\nevidence: [{ title: Kleinbacher Bote, date: 2026-05 }]\n---\n`;
  writeFileSync(join(root, 'content/places', id, 'place.de.md'), text);
}

function propose(over: Partial<ProposalRequest> = {}) {
  const wait = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds));
  return proposeCoordinates({
    root,
    server: address(),
    contact: 'amt@kleinbach.example',
    limit: undefined,
    today: '2026-11-20',
    wait,
    lang: 'de',
    ...over,
  });
}

describe('proposeCoordinates', () => {
  test('proposes a point with its source for a place that has an address and no point', async () => {
    addPlace('laden', 'Am Bach 3');
    const { text, isFine } = await propose();
    expect(isFine).toBe(true);
    expect(text).toContain('1 vorgeschlagen, 0 abgelehnt, 0 ohne Antwort');
    expect(list().proposals).toEqual({
      laden: {
        address: { street: 'Am Bach 3', postalCode: '00000', city: 'Kleinbach' },
        found: 'Laden, 3, Am Bach, Kleinbach',
        latitude: 54.51235,
        longitude: 7.5,
        precision: 'place',
        source: 'OpenStreetMap way 123, © OpenStreetMap-Mitwirkende, ODbL, über Nominatim, 2026-11-20',
        osm: { type: 'way', id: 123 },
        accepted: false,
      },
    });
    expect(readContent(root).issues).toEqual([]);
  });

  test('asks once for each place, after a pause of a second, and says who asks', async () => {
    addPlace('laden', 'Am Bach 3');
    addPlace('saal', 'Am Bach 5');
    await propose();
    expect(requests.map(({ url }) => url)).toEqual([
      '/search?format=jsonv2&limit=1&street=Am+Bach+3&city=Kleinbach&postalcode=00000&countrycodes=de',
      '/search?format=jsonv2&limit=1&street=Am+Bach+5&city=Kleinbach&postalcode=00000&countrycodes=de',
    ]);
    expect(pauses).toHaveLength(2);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1000);
    expect(requests[0]?.headers['user-agent']).toBe('Lotse (town directory; contact: amt@kleinbach.example)');
  });

  test('asks nothing again and keeps the day of the answer', async () => {
    addPlace('laden', 'Am Bach 3');
    addPlace('leer', 'Am Bach 4');
    reply = (url) => [200, url.searchParams.get('street') === 'Am Bach 3' ? [house()] : []];
    await propose();
    const before = list();
    const { text } = await propose({ today: '2026-12-24' });
    expect(requests).toHaveLength(2);
    expect(pauses).toHaveLength(2);
    expect(text).toContain('0 Fragen');
    expect(list()).toEqual(before);
  });

  test('does not take the answer of one server for that of another', async () => {
    addPlace('laden', 'Am Bach 3');
    await propose();
    await propose({ server: `${address()}/nominatim/` });
    expect(requests.map(({ url }) => url?.split('?')[0])).toEqual(['/search', '/nominatim/search']);
  });

  test('keeps what a person has confirmed', async () => {
    addPlace('laden', 'Am Bach 3');
    await propose();
    const document = parseDocument(readFileSync(join(root, PROPOSALS_FILE), 'utf8'));
    document.setIn(['proposals', 'laden', 'accepted'], true);
    writeFileSync(join(root, PROPOSALS_FILE), document.toString());
    await propose();
    expect(list().proposals['laden']?.accepted).toBe(true);
  });

  test.each([
    [429, 'bittet um eine Pause (429)'],
    [403, 'lehnt die Fragen ab (403)'],
    [302, 'antwortet mit 302'],
    [503, 'antwortet mit 503'],
  ])('stops at %i and keeps what it has', async (status, message) => {
    for (const number of [3, 4, 5]) addPlace(`haus-${number}`, `Am Bach ${number}`);
    reply = () => (requests.length === 1 ? [200, [house()]] : [status, 'nein']);
    const { text, isFine } = await propose();
    expect(isFine).toBe(false);
    expect(text).toContain(message);
    expect(text).toContain('2 Orte warten noch');
    expect(requests).toHaveLength(2);
    expect(Object.keys(list().proposals)).toEqual(['haus-3']);

    reply = () => [200, [house()]];
    await propose();
    expect(requests).toHaveLength(4);
    expect(Object.keys(list().proposals)).toEqual(['haus-3', 'haus-4', 'haus-5']);
  });

  test('keeps earlier proposals when the server is silent and the cache is gone', async () => {
    addPlace('laden', 'Am Bach 3');
    await propose();
    const before = list();
    rmSync(join(root, '.cache'), { recursive: true });
    reply = () => [429, 'nein'];
    await propose();
    expect(list()).toEqual(before);
  });

  test('stops when the server is not there or is no Nominatim', async () => {
    addPlace('laden', 'Am Bach 3');
    expect((await propose({ server: 'http://127.0.0.1:1' })).text).toContain('ist nicht zu erreichen');
    reply = () => [200, '<html>'];
    expect(await propose()).toMatchObject({ isFine: false, text: expect.stringContaining('nicht wie ein Nominatim-Server') as string });
  });

  test('asks no further than the limit and goes on there in the next run', async () => {
    for (const number of [3, 4, 5]) addPlace(`haus-${number}`, `Am Bach ${number}`);
    expect((await propose({ limit: 2 })).text).toContain('1 Ort wartet noch');
    expect(requests).toHaveLength(2);
    await propose({ limit: 2 });
    expect(requests).toHaveLength(3);
    expect(Object.keys(list().proposals)).toHaveLength(3);
  });

  test.each([
    ['a point outside the map', house({ lat: '52.3' }), 'Der Punkt 52.3, 7.5 liegt außerhalb'],
    ['a street', house({ place_rank: 26 }), 'nicht das Haus'],
  ])('refuses %s', async (_, answer, reason) => {
    addPlace('laden', 'Am Bach 3');
    reply = () => [200, [answer]];
    await propose();
    expect(list()).toMatchObject({ proposals: {}, refused: { laden: { reason: expect.stringContaining(reason) as string } } });
  });

  test('does not ask for a street without a house number', async () => {
    addPlace('platz', 'Am Bach');
    await propose();
    expect(requests).toEqual([]);
    expect(list().refused['platz']?.reason).toContain('Die Hausnummer fehlt');
  });

  test('lists a place that the server does not know or does not take, and goes on', async () => {
    addPlace('a', 'Am Bach 3');
    addPlace('b', 'Am Bach 4');
    reply = () => (requests.length === 1 ? [400, { error: 'nein' }] : [200, []]);
    await propose();
    expect(list().unanswered).toMatchObject({
      a: { reason: 'Der Server nimmt diese Frage nicht an (400).' },
      b: { reason: 'Der Server kennt die Adresse nicht.' },
    });
  });

  test('takes nothing invisible over from outside', async () => {
    addPlace('laden', 'Am Bach 3');
    reply = () => [200, [house({ display_name: 'La\u202eden\n\u200b: # "x"' })]];
    await propose();
    expect(list().proposals['laden']?.found).toBe('La den : # "x"');
    expect(readContent(root).issues).toEqual([]);
  });

  test.each([
    ['no server', { server: undefined }, 'vorgegeben ist keiner'],
    ['no contact', { contact: undefined }, 'vorgegeben ist keiner'],
    ['an open line', { server: 'http://nominatim.example.org' }, 'keine Adresse mit https://'],
    ['a password in the address', { server: 'https://a:b@nominatim.example.org' }, 'keine Adresse mit https://'],
    ['a contact that is none', { contact: 'amt' }, 'keine Mailadresse'],
    ['a limit that is no number', { limit: NaN }, '--limit'],
  ])('refuses %s and asks nothing', async (_, over, message) => {
    addPlace('laden', 'Am Bach 3');
    await expect(propose(over)).rejects.toThrow(message);
    expect(requests).toEqual([]);
    expect(existsSync(join(root, PROPOSALS_FILE))).toBe(false);
  });

  test('names the line that a person has broken, before it asks', async () => {
    addPlace('laden', 'Am Bach 3');
    await propose();
    const path = join(root, PROPOSALS_FILE);
    writeFileSync(path, readFileSync(path, 'utf8').replace('accepted: false', 'accepted: ja'));
    await expect(propose({ lang: 'en' })).rejects.toThrow(/proposals\.yaml:\d+:5 → proposals\.laden\.accepted/);
    expect(requests).toHaveLength(1);
  });
});
