import { describe, expect, test } from 'vitest';
import { toLineChart, type DatedValue } from './line-chart.ts';

const at = (date: string, value: number, series?: string): DatedValue => ({ date, value, series });
const draw = (values: DatedValue[], dir: 'ltr' | 'rtl' = 'ltr') => toLineChart(values, dir, String);

describe('toLineChart', () => {
  test('begins at zero', () => {
    const { zero, curves } = draw([at('2020', 0), at('2021', 50), at('2022', 100)]);
    expect(curves[0]!.points.map(({ y }) => y)).toEqual([zero.y, 87, 30]);
  });

  test('sets values by their date, in the middle of a year or month where the day is not known', () => {
    const [year, month, day] = draw([at('2020', 1), at('2021-07', 1), at('2022-12-31', 1)]).curves[0]!.points.map(({ x }) => x);
    expect([year, month, day]).toEqual([68, 153, 273]);
  });

  test('runs the other way where one reads the other way', () => {
    const [first, last] = draw([at('2020-01-01', 1), at('2020-12-31', 1)], 'rtl').curves[0]!.points.map(({ x }) => x);
    expect([first, last]).toEqual([273, 28]);
  });

  test('never joins two ways of counting', () => {
    const { curves } = draw([at('2020', 10, 'a'), at('2021', 10, 'b')]);
    expect(curves.map(({ series, path }) => [series, path.includes('L')])).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });

  test('writes the number at both ends of a curve', () => {
    const { curves } = draw([at('2022', 3), at('2020', 1), at('2021', 2)]);
    expect(curves[0]!.points.map(({ label }) => label)).toEqual(['1', undefined, '3']);
  });

  test('names at most six years', () => {
    expect(draw([at('2011', 1), at('2026', 1)]).years.map(({ text }) => text)).toEqual(['2011', '2014', '2017', '2020', '2023', '2026']);
  });
});
