import { describe, expect, test } from 'vitest';
import { buildCatalog, fieldOf, pickAll, type Catalog } from './catalog.ts';
import { makeActor, makeContactPoint, makeContent, makeField, makeOffer, makePage, makePlace, makeTopic } from './sample-content.ts';

const idsIn = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id);

describe('buildCatalog', () => {
  test('leaves out offers that are gone and keeps the others', () => {
    const offer = [makeOffer('here'), makeOffer('gone', { status: 'defunct' }), makeOffer('pausing', { status: 'paused' })];
    const catalog = buildCatalog(makeContent({ offer }));
    expect([...catalog.offers.keys()]).toEqual(['here', 'pausing']);
    expect(idsIn(catalog.offersByTopic.get('language'))).toEqual(['here', 'pausing']);
    expect(idsIn(catalog.offersByActor.get('vhs'))).toEqual(['here', 'pausing']);
  });

  test('groups offers by everything they name', () => {
    const offer = [
      makeOffer('a', { topics: ['language', 'work'], places: ['library'], contactPoints: ['desk'] }),
      makeOffer('b', { topics: ['work'], actor: 'jobcenter', places: ['library', 'park'] }),
    ];
    const catalog = buildCatalog(makeContent({ offer }));
    expect(idsIn(catalog.offersByTopic.get('language'))).toEqual(['a']);
    expect(idsIn(catalog.offersByTopic.get('work'))).toEqual(['a', 'b']);
    expect(idsIn(catalog.offersByActor.get('jobcenter'))).toEqual(['b']);
    expect(idsIn(catalog.offersByPlace.get('library'))).toEqual(['a', 'b']);
    expect(idsIn(catalog.offersByPlace.get('park'))).toEqual(['b']);
    expect(idsIn(catalog.offersByContactPoint.get('desk'))).toEqual(['a']);
  });

  test('lists an offer once although it names a topic twice', () => {
    const catalog = buildCatalog(makeContent({ offer: [makeOffer('a', { topics: ['language', 'language'] })] }));
    expect(idsIn(catalog.offersByTopic.get('language'))).toEqual(['a']);
  });

  test('groups actors by place and by the actor they belong to', () => {
    const actor = [makeActor('town'), makeActor('office', { partOf: 'town', places: ['hall'] }), makeActor('library', { partOf: 'town' })];
    const catalog = buildCatalog(makeContent({ actor }));
    expect(idsIn(catalog.partsByActor.get('town'))).toEqual(['office', 'library']);
    expect(idsIn(catalog.actorsByPlace.get('hall'))).toEqual(['office']);
    expect(catalog.partsByActor.has('office')).toBe(false);
  });

  test('groups contact points by actor, place and topic', () => {
    const desk = makeContactPoint('desk', { actor: 'vhs', place: 'hall', topics: ['language'] });
    const catalog = buildCatalog(makeContent({ 'contact-point': [desk, makeContactPoint('hotline')] }));
    expect(idsIn(catalog.contactPointsByActor.get('vhs'))).toEqual(['desk']);
    expect(idsIn(catalog.contactPointsByPlace.get('hall'))).toEqual(['desk']);
    expect(idsIn(catalog.contactPointsByTopic.get('language'))).toEqual(['desk']);
    expect([...catalog.contactPoints.keys()]).toEqual(['desk', 'hotline']);
  });

  test('puts topics, fields and pages into their order without touching the content', () => {
    const content = makeContent({
      topic: [makeTopic('second', { order: 2 }), makeTopic('first', { order: 1 })],
      field: [makeField('tenth', { number: 10 }), makeField('ninth', { number: 9 })],
      page: [makePage('imprint', 3), makePage('about', 1)],
    });
    const catalog = buildCatalog(content);
    expect([...catalog.topics.keys()]).toEqual(['first', 'second']);
    expect([...catalog.fields.keys()]).toEqual(['ninth', 'tenth']);
    expect([...catalog.pages.keys()]).toEqual(['about', 'imprint']);
    expect(idsIn(content.topic)).toEqual(['second', 'first']);
  });

  test('finds places and stops by id', () => {
    const stop = { id: '638692', name: 'Rathaus', kind: 'tram', latitude: 52.3, longitude: 9.8 };
    const content = makeContent({ place: [makePlace('hall')] });
    const catalog = buildCatalog({ ...content, geo: { ...content.geo, stops: [stop] } });
    expect(catalog.stops.get('638692')).toBe(stop);
    expect(catalog.places.get('hall')?.id).toBe('hall');
  });
});

describe('pickAll', () => {
  test('gives the records in the order of the ids and skips ids that lead nowhere', () => {
    const map = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    expect(pickAll(map, ['b', 'nowhere', 'a'])).toEqual([2, 1]);
    expect(pickAll(map, [])).toEqual([]);
  });
});

describe('fieldOf', () => {
  const catalog: Catalog = buildCatalog(
    makeContent({
      topic: [makeTopic('language', { field: 'education' }), makeTopic('work', { field: 'labour' })],
      field: [makeField('education'), makeField('labour')],
    }),
  );

  test('takes the field of the first topic', () => {
    expect(fieldOf(catalog, makeOffer('a', { topics: ['work', 'language'] }))?.id).toBe('labour');
  });

  test('lets the offer overrule its topic', () => {
    expect(fieldOf(catalog, makeOffer('a', { topics: ['work'], field: 'education' }))?.id).toBe('education');
  });

  test('gives nothing when topic or field lead nowhere', () => {
    expect(fieldOf(catalog, makeOffer('a', { topics: ['unknown'] }))).toBeUndefined();
    expect(fieldOf(catalog, makeOffer('a', { field: 'unknown' }))).toBeUndefined();
  });
});
