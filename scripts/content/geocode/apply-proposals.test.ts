import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/loading/read-content.ts';
import { copySmallTown } from '../../../tests/small-town.ts';
import { applyProposals } from './apply-proposals.ts';
import { PROPOSALS_FILE, readProposals, writeProposals, type Proposal } from './proposals.ts';

const FILE = 'content/places/rathaus/place.de.md';
const ADDRESS = 'address: { street: Marktplatz 1, city: Kleinbach } # am Brunnen\n';
const POINT = `coordinates:
  latitude: 54.51235
  longitude: 7.5
  precision: place
  source: OpenStreetMap way 123, © OpenStreetMap-Mitwirkende, ODbL, über Nominatim, 2026-11-20
`;

/** A confirmed point for the town hall; a test overrides only what it talks about. */
const proposal = (over: Partial<Proposal> = {}): Proposal => ({
  address: { street: 'Marktplatz 1', city: 'Kleinbach' },
  found: 'Rathaus',
  latitude: 54.51235,
  longitude: 7.5,
  precision: 'place',
  source: 'OpenStreetMap way 123, © OpenStreetMap-Mitwirkende, ODbL, über Nominatim, 2026-11-20',
  osm: { type: 'way', id: 123 },
  accepted: true,
  ...over,
});

let root = '';
let before = '';
beforeEach(() => {
  root = copySmallTown();
  before = readFileSync(join(root, FILE), 'utf8').replace('district:', `${ADDRESS}district:`);
  writeFileSync(join(root, FILE), before);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const file = () => readFileSync(join(root, FILE), 'utf8');
const propose = (proposals: Record<string, Proposal>) => {
  writeProposals(root, { proposals, refused: {}, unanswered: {} }, 'de');
};

describe('applyProposals', () => {
  test('writes a confirmed point and leaves every other line as it is', () => {
    propose({ rathaus: proposal() });
    const { text, isFine } = applyProposals(root, 'de');
    expect(isFine).toBe(true);
    expect(text).toContain(`${FILE}: Punkt 54.51235, 7.5 eingetragen.`);
    expect(file()).toBe(before.replace('district: oberdorf\n', `district: oberdorf\n${POINT}`));
    expect(readContent(root).issues).toEqual([]);
  });

  test('takes the point off the list, and the list away when nothing is left', () => {
    propose({ rathaus: proposal(), 'alte-muehle': proposal({ accepted: false }) });
    applyProposals(root, 'de');
    expect(Object.keys(readProposals(root, 'de')!.proposals)).toEqual(['alte-muehle']);

    writeFileSync(join(root, FILE), before);
    propose({ rathaus: proposal() });
    applyProposals(root, 'de');
    expect(existsSync(join(root, PROPOSALS_FILE))).toBe(false);
  });

  test('keeps the line ends of Windows', () => {
    writeFileSync(join(root, FILE), before.replaceAll('\n', '\r\n'));
    propose({ rathaus: proposal() });
    applyProposals(root, 'de');
    expect(file()).toBe(before.replace('district: oberdorf\n', `district: oberdorf\n${POINT}`).replaceAll('\n', '\r\n'));
  });

  test('writes nothing that nobody has confirmed', () => {
    propose({ rathaus: proposal({ accepted: false }) });
    const { text, isFine } = applyProposals(root, 'de');
    expect(isFine).toBe(true);
    expect(text).toContain('Kein Vorschlag ist bestätigt; nichts wurde geändert.');
    expect(file()).toBe(before);
    expect(readProposals(root, 'de')?.proposals['rathaus']).toBeDefined();
  });

  test.each([
    ['a place that is not there', 'burg', {}, 'Diesen Ort gibt es nicht'],
    ['a place that has a point', 'alte-muehle', {}, 'hat schon Koordinaten'],
    [
      'an address that has changed',
      'rathaus',
      { address: { street: 'Marktplatz 2', city: 'Kleinbach' } },
      'hat sich seit dem Vorschlag geändert',
    ],
    ['a point outside the map', 'rathaus', { latitude: 52.3 }, 'außerhalb des Kartenausschnitts'],
    ['a source that the reader refuses', 'rathaus', { source: 'Karte\u202e' }, 'nicht mehr sicher lesen'],
  ])('refuses %s and keeps it on the list', (_, id, over, message) => {
    const mill = readFileSync(join(root, 'content/places/alte-muehle/place.de.md'), 'utf8');
    propose({ [id]: proposal(over) });
    const { text, isFine } = applyProposals(root, 'de');
    expect(isFine).toBe(false);
    expect(text).toContain(message);
    expect(file()).toBe(before);
    expect(readFileSync(join(root, 'content/places/alte-muehle/place.de.md'), 'utf8')).toBe(mill);
    expect(readProposals(root, 'de')?.proposals[id]).toBeDefined();
  });

  test('says what comes first when there is no list', () => {
    expect(() => applyProposals(root, 'de')).toThrow('zuerst');
  });
});
