import { describe, expect, test } from 'vitest';
import { collect, PAGES, type BuiltPage } from './built-pages.ts';
import { checkVocabulary, toShape, type JsonLd } from './schema-org.ts';

const readJsonLd = ({ html }: BuiltPage): JsonLd[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) => JSON.parse(json!) as JsonLd);

const THINGS = PAGES.flatMap(readJsonLd);

/** What a page of each section says it is about. */
const EXPECTED: Record<string, RegExp> = {
  offers: /^Service$/,
  actors: /^(?:Government)?Organization$/,
  'contact-points': /^ContactPoint$/,
  places: /^Place$/,
  guides: /^Article$/,
  terms: /^DefinedTerm$/,
  topics: /^DefinedTerm$/,
  fields: /^DefinedTerm$/,
};

const THING: JsonLd = { '@context': 'https://schema.org', '@type': 'Place', name: 'Rathaus' };

describe('the check', () => {
  test('takes what schema.org knows', () => {
    expect(checkVocabulary([THING])).toEqual([]);
  });

  test.each([
    ['a property that does not exist', { colour: 'red' }],
    ['a property of another type', { provider: 'Stadt' }],
    ['a wrong property deep inside', { geo: { '@type': 'GeoCoordinates', lat: 52 } }],
    ['a type that does not exist', { '@type': 'TownHouse' }],
    ['a value that cannot be', { geo: 52 }],
  ])('finds %s', (_what, over) => {
    expect(checkVocabulary([{ ...THING, ...over }])).not.toEqual([]);
  });
});

describe('structured data', () => {
  test('uses only types and properties of schema.org, in every shape it comes in', () => {
    const byShape = new Map(THINGS.map((thing) => [JSON.stringify(toShape(thing)), thing]));
    console.log(`${THINGS.length} pages with structured data in ${byShape.size} shapes`);
    expect(checkVocabulary([...byShape.values()])).toEqual([]);
  });

  test('says what each page is about', () => {
    const records = PAGES.filter(({ isRecord, section }) => isRecord && section in EXPECTED);
    const findings = collect(records, (page) => {
      const types = readJsonLd(page).map((thing) => thing['@type']);
      return types.length === 1 && EXPECTED[page.section]!.test(types[0]!) ? [] : [types.join() || 'nothing'];
    });
    expect(findings.slice(0, 20)).toEqual([]);
  });

  test('describes the data of every language as a data set', () => {
    const pages = PAGES.filter(({ path }) => /^\/[a-z-]+\/data\/$/.test(path));
    expect(pages.length).toBeGreaterThan(0);
    expect(collect(pages, (page) => (readJsonLd(page)[0]?.['@type'] === 'Dataset' ? [] : ['no data set']))).toEqual([]);
  });
});
