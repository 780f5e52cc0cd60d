import { describe, expect, test } from 'vitest';
import { ACTOR_KINDS } from '../domain/actor.ts';
import { PLACE_KINDS } from '../domain/place.ts';
import { ACTOR_ICONS, PLACE_ICONS, toHueClass } from './icons.ts';

describe('toHueClass', () => {
  test('rounds degrees to one of 18 steps', () => {
    expect([0, 9, 10, 20, 200].map(toHueClass)).toEqual(['hue-0', 'hue-0', 'hue-1', 'hue-1', 'hue-10']);
  });

  test('is a circle: just below 360 degrees is red again', () => {
    expect(toHueClass(359)).toBe('hue-0');
  });
});

describe('pictograms', () => {
  test('exist for every kind of actor and place', () => {
    expect(Object.keys(ACTOR_ICONS).sort()).toEqual([...ACTOR_KINDS].sort());
    expect(Object.keys(PLACE_ICONS).sort()).toEqual([...PLACE_KINDS].sort());
  });
});
