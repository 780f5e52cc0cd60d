import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { hashWords } from '../../src/domain/translation.ts';
import { LOCALE_SLUGS } from '../../src/locales/locales.ts';

const WORDS =
  'Kurs Beratung Treff Sprache Familie Hilfe Kinder Schule Arbeit Wohnung Garten Musik Sport Termin Gespräch Café Frauen Männer Montag Abend'.split(
    ' ',
  );
const PLACE_COUNT = 60;
const ACTOR_COUNT = 90;

/**
 * Writes `content/` of a made-up town: the site, topics, fields and geodata of the project, actors and places made of numbers, and as
 * many offers as asked for, each with about 120 words in every one of the twelve languages. The same numbers give the same town.
 */
export function writeSyntheticTown(project: string, folder: string, offers: number): void {
  const content = join(folder, 'content');
  for (const name of ['geo', 'topics', 'fields', 'pages']) cpSync(join(project, 'content', name), join(content, name), { recursive: true });
  const site = parse(readFileSync(join(project, 'content/site.yaml'), 'utf8')) as Record<string, unknown>;
  delete site['helpDesk'];
  writeFileSync(join(content, 'site.yaml'), stringify({ ...site, locales: LOCALE_SLUGS, emergencyNumbers: ['point-0'] }));
  const topics = readdirSync(join(content, 'topics')).map((name) => name.replace(/\.yaml$/, ''));

  const record = (kind: string, id: string, facts: object, extra: Record<string, string> = {}, body?: string) => {
    const directory = join(content, `${kind}s`, id);
    mkdirSync(directory, { recursive: true });
    for (const locale of LOCALE_SLUGS) {
      const words = { title: `${toText(id, 3)} ${locale}`, summary: `${toText(`${id} `, 12)}.`, ...extra };
      const german = { title: `${toText(id, 3)} de`, summary: words.summary, ...extra, ...(body && { body }) };
      const of = Object.fromEntries(Object.entries(german).map(([name, text]) => [name, hashWords(text)]));
      const head =
        locale === 'de'
          ? { ...words, ...facts, evidence: [{ title: 'Quelle', date: '2025' }] }
          : { translation: { status: 'machine', from: 'de', of, date: '2026-11-21' }, ...words };
      writeFileSync(join(directory, `${kind}.${locale}.md`), `---\n${stringify(head)}---\n${body ? `\n${body}\n` : ''}`);
    }
  };

  record('contact-point', 'point-0', { kind: 'hotline', phones: [{ number: '112' }] });
  for (let index = 0; index < ACTOR_COUNT; index += 1) record('actor', `actor-${index}`, { kind: 'association' });
  for (let index = 0; index < PLACE_COUNT; index += 1)
    record('place', `place-${index}`, {
      kind: 'cafe',
      district: 'rethen',
      address: { street: `Weg ${index}`, postalCode: '30880', city: 'Laatzen' },
    });
  for (let index = 0; index < offers; index += 1) {
    const facts = {
      actor: `actor-${index % ACTOR_COUNT}`,
      topics: [topics[index % topics.length], topics[(index * 7 + 3) % topics.length]].filter(
        (topic, place, all) => all.indexOf(topic) === place,
      ),
      audience: ['everyone'],
      cost: 'free',
      registration: 'none',
      schedules: [{ days: ['MO'], opensAt: '09:00', closesAt: '11:00' }],
      places: [`place-${index % PLACE_COUNT}`],
      contactPoints: ['point-0'],
      serviceAreas: ['laatzen'],
      status: 'active',
    };
    record(
      'offer',
      `offer-${index}`,
      facts,
      { phrase: `${toText(`p${index}`, 8)}?` },
      `${toText(`a${index}`, 45)}.\n\n${toText(`b${index}`, 45)}.`,
    );
  }
}

/** Words drawn by a seed; senseless but as long as real ones. */
function toText(seed: string, count: number): string {
  let state = Array.from(seed).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return Array.from({ length: count }, () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return WORDS[state % WORDS.length];
  }).join(' ');
}
