import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { listHsdsFiles } from '../../../src/exports/hsds/files.ts';
import { readContent } from '../../../src/loading/read-content.ts';
import { toContext } from '../../../src/views/context.ts';
import { toHsdsLabels } from '../../../src/views/hsds-labels.ts';
import { copySmallTown } from '../../../tests/small-town.ts';
import { importHsds, type ImportRequest } from './import-hsds.ts';

const FIXTURES = join(import.meta.dirname, '../../../tests/fixtures/hsds');
const TODAY = '2026-11-21';

let root = '';
let folder = '';
beforeEach(() => {
  root = copySmallTown();
  folder = mkdtempSync(join(tmpdir(), 'lotse-hsds-'));
});
afterEach(() => {
  for (const path of [root, folder]) rmSync(path, { recursive: true, force: true });
});

const run = (source: string, over: Partial<ImportRequest> = {}) =>
  importHsds({ source, root, topic: 'language', today: TODAY, lang: 'en', ...over });
const file = (path: string) => readFileSync(join(root, 'content', path), 'utf8');

/** Writes a data set and returns its path. */
function dataSet(json: unknown): string {
  const path = join(folder, 'data.json');
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
}

/** The German data set of a town as it stands on the site. */
function exportTown(town: string) {
  const context = toContext(buildCatalog(readContent(town).content!), 'de', TODAY);
  return listHsdsFiles({ ...context, labels: toHsdsLabels(context) });
}

describe('importHsds', () => {
  test.each(['service_full.json', 'organization_full.json', 'services.json', 'tabular'])('takes over %s of another town', (name) => {
    expect(run(join(FIXTURES, name))).toContain('offers 1, actors 1');
    expect(readContent(root).issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(file('offers/offene-beratung/offer.de.md')).toContain('actor: beratung-e-v\n');
  });

  test('keeps what has a home and reports what has none', () => {
    const report = run(join(FIXTURES, 'service_full.json'));
    const offer = file('offers/offene-beratung/offer.de.md');
    for (const line of ['minimumAge: 12', 'cost: paid', '- tr', 'applicationProcess: Rufen Sie an.', '- Ausweis', 'status: active'])
      expect(offer).toContain(line);
    expect(offer).toContain('date: 2025-06-15');
    expect(offer).toContain('url: https://example.org/beratung');
    expect(report).toContain('  service.accreditations (once, service_full.json): geprüft');
    expect(report).toContain('  offer.topics (once, service_full.json): language');
  });

  test('takes a function, never the name of a person', () => {
    expect(run(join(FIXTURES, 'service_full.json'))).toContain('contact.name (once, service_full.json): Erika Muster');
    const point = file('contact-points/empfang/contact-point.de.md');
    expect(point).toContain('number: "+493023125000"');
    expect(point).not.toContain('Erika');
  });

  test('joins the tables of a tabular data set', () => {
    run(join(FIXTURES, 'tabular'), { topic: undefined });
    const offer = file('offers/offene-beratung/offer.de.md');
    for (const line of ['  - language', '  - buergerhaus', 'opensAt: 09:00']) expect(offer).toContain(line);
    expect(file('places/buergerhaus/place.de.md')).toContain('street: Markt 1');
  });

  test('brings our own files back, each record once and under its id', () => {
    for (const { path, json } of exportTown(root)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, `${path}.json`), JSON.stringify(json));
    }
    const first = JSON.stringify(exportTown(root));
    for (const kind of ['offers', 'actors', 'contact-points', 'places']) rmSync(join(root, 'content', kind), { recursive: true });
    expect(run(folder, { topic: undefined })).toContain('offers 2, actors 2, contact-points 2, places 2');
    expect(JSON.stringify(exportTown(root))).toBe(first);
  });
});

describe('importHsds refuses and writes nothing:', () => {
  const service = { id: 's', name: 'Beratung', organization: { id: 'o', name: 'Verein' } };

  test.each<[string, unknown, string[]]>([
    ['no JSON', '{', ['data.json', 'This is no JSON']],
    ['something else', { version: '3.1' }, ['There is no HSDS 3 data set here']],
    ['a missing name', [{ ...service, name: null }], ['data.json → [0].name', '"name" is missing']],
    ['a wrong type', [{ ...service, minimum_age: '12' }], ['[0].minimum_age', 'expected: number']],
    ['a wrong word', [{ ...service, status: 'open' }], ['active | inactive | defunct | temporarily closed']],
    [
      'a service without an organization',
      [{ id: 's', name: 'Beratung', status: 'active' }],
      ['The service has no organization', 'organization_id'],
    ],
    ['an organization that is not there', [{ id: 's', name: 'B', organization_id: 'x' }], ['[0].organization_id', 'x is not in the data']],
    ['a location that is not there', [{ ...service, service_at_locations: [{ location_id: 'x' }] }], ['x is not in the data']],
    ['words in another language', { version: '3.1', language: 'ar', services: [service] }, ['"ar"', 'import the German data set']],
    [
      'two records with one id',
      ['a', 'b'].map((id) => ({
        id,
        name: id,
        status: 'active',
        organization: service.organization,
        attributes: [{ link_type: 'lotse:id', value: 'x' }],
      })),
      ['Two records have the id "x"'],
    ],
  ])('%s', (_, json, messages) => {
    for (const message of messages) expect(() => run(dataSet(json))).toThrow(message);
    expect(() => run(dataSet(json))).toThrow('Nothing was written.');
    expect(existsSync(join(root, 'content/offers/beratung'))).toBe(false);
    expect(existsSync(join(root, 'content/actors/verein'))).toBe(false);
  });

  test('all that is wrong at once', () => {
    const json = [{ ...service, minimum_age: '12' }, { id: 't' }];
    expect(() => run(dataSet(json))).toThrow(/minimum_age[\s\S]*\[1\]\.name/);
  });

  test('a service without a topic, and a topic that is not there', () => {
    expect(() => run(dataSet([service]), { topic: undefined })).toThrow('--topic');
    expect(() => run(dataSet([service]), { topic: 'sailing' })).toThrow('There is no topic "sailing"');
  });

  test('a folder that exists', () => {
    run(dataSet([service]));
    expect(() => run(dataSet([service]))).toThrow('content/actors/verein exists; nothing is overwritten');
  });

  test('what our own check refuses', () => {
    const attributes = [{ link_type: 'lotse:germanLevel', value: 'D1' }];
    expect(() => run(dataSet([{ ...service, attributes }]))).toThrow(/offers\/beratung\/offer\.de\.md.*germanLevel/);
    expect(existsSync(join(root, 'content/offers/beratung'))).toBe(false);
  });

  test('a source or a target that is not there', () => {
    expect(() => run(join(folder, 'none.json'))).toThrow('does not exist');
    expect(() => run(dataSet([service]), { root: folder })).toThrow('no readable content/site.yaml');
  });
});
