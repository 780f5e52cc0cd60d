import { describe, expect, test } from 'vitest';
import { actor, catalogOf, contactPoint, offer, place, run, summarize } from './testing.ts';
import { unusedPlace } from './unused-place.ts';

const places = { place: [place({ id: 'muehle' })] };

describe('unusedPlace', () => {
  test('finds a place that nothing refers to', () => {
    expect(summarize(run(unusedPlace, catalogOf(places)))).toEqual(['place-unused']);
  });

  test.each([
    ['an offer', { offer: [offer({ facts: { places: ['muehle'] } })] }],
    ['an actor', { actor: [actor({ facts: { places: ['muehle'] } })] }],
    ['a contact point', { 'contact-point': [contactPoint({ facts: { place: 'muehle' } })] }],
  ])('is content with %s', (_, content) => {
    expect(run(unusedPlace, catalogOf({ ...places, ...content }))).toEqual([]);
  });

  test('lets a meeting place stand for itself', () => {
    expect(run(unusedPlace, catalogOf({ place: [place({ facts: { isMeetingPlace: true } })] }))).toEqual([]);
  });

  test('does not count an offer that no longer exists', () => {
    const gone = offer({ facts: { places: ['muehle'], status: 'defunct' } });
    expect(run(unusedPlace, catalogOf({ ...places, offer: [gone] }))).toHaveLength(1);
  });
});
