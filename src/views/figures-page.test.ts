import { describe, expect, test } from 'vitest';
import { context, figure } from '../../tests/fixtures/catalog.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toFiguresPage } from './figures-page.ts';

const show = (over: Parameters<typeof figure>[0], locale: LocaleSlug = 'de') =>
  toFiguresPage(context(locale, { figure: [figure(over)] })).figures[0]!;
const rowsOf = ({ table }: ReturnType<typeof show>) => table.rows.map(({ cells, value }) => [...cells.map(({ text }) => text), value]);

describe('toFiguresPage', () => {
  test('stands in the order of the editors', () => {
    const { title, figures } = toFiguresPage(context('de', { figure: [figure({ id: 'b', order: 2 }), figure({ id: 'a' })] }));
    expect(title).toBe('Musterstadt in Zahlen');
    expect(figures.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('shows a number with its date and its source', () => {
    const view = show({});
    expect(view.table.heads).toEqual(['Stand', 'Menschen']);
    expect(rowsOf(view)).toEqual([['31. Dezember 2021', '43.688']]);
    expect(view).toMatchObject({ isLarge: true, asOf: undefined, sources: [{ href: 'https://www.example.org/wegweiser', date: '2025' }] });
  });

  test('says when the source only gives a round number', () => {
    expect(rowsOf(show({ values: [{ value: 1000, date: '2020', approximate: true }] }))).toEqual([['2020', 'rund 1.000']]);
  });

  test('names states in the language of the page, and one date once', () => {
    const values = [
      { value: 1140, date: '2021-12-31', region: 'SY' },
      { value: 570, date: '2021-12-31', region: 'PL' },
    ];
    const view = show({ chart: 'bars', values });
    expect(view.table.heads).toEqual(['Staat', 'Menschen']);
    expect(rowsOf(view)).toEqual([
      ['Syrien', '1.140'],
      ['Polen', '570'],
    ]);
    expect(view.table.rows.map(({ bar }) => bar)).toEqual([100, 50]);
    expect(view.asOf).toBe('Stand: 31. Dezember 2021');
    expect(rowsOf(show({ chart: 'bars', values }, 'ar'))[0]).toEqual(['سوريا', '1,140']);
  });

  test('gives each value its date where dates differ', () => {
    const values = [
      { value: 40, date: '2021', label: { de: 'Stadt' } },
      { value: 25.2, date: '2019', label: { de: 'Region' } },
    ];
    const view = show({ chart: 'bars', unit: 'percent', values });
    expect(view.table.heads).toEqual(['Name', 'Stand', 'Anteil']);
    expect(rowsOf(view)[1]).toEqual(['Region', '2019', '25,2\u00a0%']);
    expect(view.asOf).toBeUndefined();
  });

  test('draws a share as squares', () => {
    const { waffle } = show({ chart: 'share', unit: 'percent', values: [{ value: 40, date: '2021' }] });
    expect(waffle?.filled.split('z')).toHaveLength(41);
  });

  test('draws a curve for each way of counting and names them', () => {
    const values = [
      { value: 1, date: '2020', series: 'register' },
      { value: 2, date: '2021', series: 'official' },
    ];
    const view = show({ chart: 'line', values, series: { register: { de: 'Melderegister' }, official: { de: 'Amtliche Statistik' } } });
    expect(view.lines!.names.map(({ text }) => text)).toEqual(['Melderegister', 'Amtliche Statistik']);
    expect(view.table.heads).toEqual(['Stand', 'Zählung', 'Menschen']);
  });
});
