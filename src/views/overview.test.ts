import { describe, expect, test } from 'vitest';
import { context, geo, place } from '../../tests/fixtures/catalog.ts';
import type { Place } from '../domain/catalog.ts';
import { toOverview } from './overview.ts';

const at = (latitude: number, longitude: number) =>
  place({ id: `p-${longitude * 10}`, coordinates: { latitude, longitude, precision: 'place', source: 'Vor Ort' } });
const draw = (...places: Place[]) => toOverview(context('de', { place: places }));

describe('toOverview', () => {
  test('is as high as the box is on the ground', () => {
    // one degree of longitude at 52.5° north is cos(52.5°) = 0.60876 of one degree of latitude; 720 / 0.60876 = 1182.7
    expect(draw()).toMatchObject({ width: 720, height: 1183 });
  });

  test('has north above and east on the right', () => {
    expect(draw(at(53, 9), at(52, 10)).places).toEqual([
      { x: 0, y: 0, isExact: true },
      { x: 720, y: 1183, isExact: true },
    ]);
  });

  test('tells the house itself from the stop nearby', () => {
    expect(draw(place({ nearestStop: '1' })).places).toEqual([{ x: 288, y: 710, isExact: false }]);
  });

  test('draws no dot outside of the box', () => {
    expect(draw(at(53.5, 9.5)).places).toEqual([]);
  });

  test('draws no dot for a part of town, but its name', () => {
    const view = draw(place({ district: 'nord' }));
    expect(view.places).toEqual([]);
    expect(view.districts.map(({ name }) => name)).toEqual(['Nord', 'Süd']);
  });

  test('draws a line from stop to stop, with its number at the last one', () => {
    expect(draw().lines).toEqual([{ ref: '1', path: 'M288 710L432 473', x: 432, y: 473 }]);
  });

  test('cuts a line off at the edge of the box', () => {
    const line = {
      id: 'line-2',
      name: 'Linie 2',
      ref: '2',
      points: [
        { latitude: 52.5, longitude: 9.5 },
        { latitude: 54, longitude: 9.5 },
      ],
    };
    expect(toOverview(context('de', { geo: geo({ lines: [line] }) })).lines).toEqual([{ ref: '2', path: 'M360 591', x: 360, y: 591 }]);
  });

  test('closes the outline', () => {
    const outline = [
      [
        { latitude: 53, longitude: 9 },
        { latitude: 53, longitude: 10 },
        { latitude: 52, longitude: 10 },
      ],
    ];
    expect(toOverview(context('de', { geo: geo({ outline }) })).outline).toEqual(['M0 0L720 0L720 1183Z']);
  });

  test('has a scale of two kilometres', () => {
    // 1182.7 / 111.2 km per degree × 2
    expect(draw().scale).toMatchObject({ length: 21, label: '2 km' });
  });
});
