import { describe, expect, test } from 'vitest';
import type { Content } from './catalog.ts';
import { checkReferences } from './references.ts';
import { idsOf, makeActor, makeContactPoint, makeContent, makeOffer, makePlace, makeSite, makeTopic } from './sample-content.ts';

/** Findings about some content as the reader would hand it over. */
function findings(over: Partial<Content>) {
  const content = makeContent(over);
  return checkReferences(content, idsOf(content));
}

/** The same, as `field → id (suggestion)`. */
const dangling = (over: Partial<Content>) =>
  findings(over).map(({ code, field, values }) => {
    expect(code).toBe('reference-dangling');
    return `${field ?? ''} → ${values?.['id'] ?? ''} (${values?.['suggestion'] ?? ''})`;
  });

describe('checkReferences', () => {
  test('finds nothing in sound content', () => {
    expect(findings({ offer: [makeOffer('a')] })).toEqual([]);
  });

  test('says in which file and field an id leads nowhere, and which one is meant', () => {
    expect(findings({ offer: [makeOffer('a', { topics: ['language', 'langauge'] })] })).toEqual([
      {
        level: 'error',
        code: 'reference-dangling',
        file: 'content/offers/a/record.de.md',
        field: 'topics.1',
        values: { id: 'langauge', folder: 'content/topics/', suggestion: 'language' },
      },
    ]);
  });

  test('names the folder when no id is near', () => {
    expect(dangling({ offer: [makeOffer('a', { actor: 'somebody-else' })] })).toEqual(['actor → somebody-else (content/actors/ …)']);
  });

  test('looks into every field of an offer', () => {
    const offer = makeOffer('a', { actor: 'q', topics: ['q'], field: 'q', places: ['q'], contactPoints: ['q'], serviceAreas: ['q'] });
    expect(findings({ offer: [offer] }).map(({ field }) => field)).toEqual([
      'actor',
      'topics.0',
      'field',
      'places.0',
      'contactPoints.0',
      'serviceAreas.0',
    ]);
  });

  test('looks into actors, contact points and topics', () => {
    const actor = [makeActor('vhs', { partOf: 'q', places: ['q'], contactPoints: ['q'] })];
    expect(findings({ actor }).map(({ field }) => field)).toEqual(['partOf', 'places.0', 'contactPoints.0']);
    const contactPoint = [makeContactPoint('emergency', { actor: 'q', place: 'q', topics: ['q'] })];
    expect(findings({ 'contact-point': contactPoint }).map(({ field }) => field)).toEqual(['actor', 'place', 'topics.0']);
    expect(findings({ topic: [makeTopic('language', { field: 'q' })] }).map(({ field }) => field)).toEqual(['field']);
  });

  test('looks into the site file', () => {
    const site = makeSite({ emergencyNumbers: ['emergency', 'q'], helpDesk: 'q' });
    expect(findings({ site }).map(({ file, field }) => `${file} ${field ?? ''}`)).toEqual([
      'content/site.yaml emergencyNumbers.1',
      'content/site.yaml helpDesk',
    ]);
  });

  test('takes a record that could not be parsed for existing, so that one mistake is reported once', () => {
    const content = makeContent({ offer: [makeOffer('a', { places: ['broken'] })] });
    const ids = idsOf(content);
    ids.place.add('broken');
    expect(checkReferences(content, ids)).toEqual([]);
  });

  test('does not take the id of another kind', () => {
    expect(dangling({ offer: [makeOffer('a', { places: ['vhs'] })] })).toEqual(['places.0 → vhs (content/places/ …)']);
  });

  test('knows service areas from the site file', () => {
    expect(dangling({ offer: [makeOffer('a', { serviceAreas: ['mill-quarter', 'tow'] })] })).toEqual(['serviceAreas.1 → tow (town)']);
  });

  test('takes only a part of town as district of a place', () => {
    expect(dangling({ place: [makePlace('hall', { district: 'mill-quarter' })] })).toEqual([]);
    expect(findings({ place: [makePlace('hall', { district: 'town' })] })).toMatchObject([{ field: 'district', values: { id: 'town' } }]);
  });

  test('knows stops from the geodata', () => {
    const geo = { ...makeContent().geo, stops: [{ id: '638692', name: 'Rathaus', kind: 'tram', latitude: 52.3, longitude: 9.8 }] };
    expect(dangling({ geo, place: [makePlace('hall', { nearestStop: '638692' })] })).toEqual([]);
    expect(dangling({ geo, place: [makePlace('hall', { nearestStop: '638629' })] })).toEqual(['nearestStop → 638629 (638692)']);
  });
});

describe('actors that belong to each other', () => {
  test('may stand in a line', () => {
    expect(findings({ actor: [makeActor('vhs', { partOf: 'b' }), makeActor('b', { partOf: 'c' }), makeActor('c')] })).toEqual([]);
  });

  test('may not belong to themselves', () => {
    expect(findings({ actor: [makeActor('vhs', { partOf: 'vhs' })] })).toMatchObject([
      { code: 'reference-circular', field: 'partOf', values: { path: 'vhs → vhs' } },
    ]);
  });

  test('may not stand in a circle; each of them is reported, one that only leads into it is not', () => {
    const actor = [makeActor('vhs', { partOf: 'b' }), makeActor('b', { partOf: 'c' }), makeActor('c', { partOf: 'b' })];
    expect(findings({ actor }).map(({ file, values }) => [file, values?.['path']])).toEqual([
      ['content/actors/b/record.de.md', 'b → c → b'],
      ['content/actors/c/record.de.md', 'c → b → c'],
    ]);
  });
});

describe('redirects', () => {
  test('may lead from an old id to a record', () => {
    expect(findings({ redirects: { 'actors/old': 'actors/vhs' } })).toEqual([]);
  });

  test('may not lead to nothing', () => {
    expect(findings({ redirects: { 'actors/old': 'actors/older', 'offers/old': 'vhs' } })).toMatchObject([
      { code: 'redirect-target', file: 'content/redirects.yaml', field: 'actors/old', values: { to: 'actors/older' } },
      { code: 'redirect-target', field: 'offers/old', values: { to: 'vhs' } },
    ]);
  });

  test('may not start at a record that is still there', () => {
    expect(findings({ redirects: { 'topics/language': 'actors/vhs' } })).toMatchObject([
      { code: 'redirect-source', field: 'topics/language', values: { from: 'topics/language' } },
    ]);
  });
});
