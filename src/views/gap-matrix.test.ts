import { describe, expect, test } from 'vitest';
import { context, offer, topic } from '../../tests/fixtures/catalog.ts';
import type { Content } from '../domain/catalog.ts';
import { byLanguage, countGaps } from '../domain/gaps.ts';
import { toGapMatrix, type GapSubject } from './gap-matrix.ts';

const topics = [
  topic(),
  topic({ id: 'housing', order: 2, label: { de: 'Wohnen' } }),
  topic({ id: 'work', order: 3, label: { de: 'Arbeit' } }),
];

function show(offers: Content['offer'], over: Partial<GapSubject> = {}) {
  const own = context('de', { topic: topics, offer: offers });
  const subject = {
    id: 'language',
    title: 'In welchen Sprachen?',
    matrix: countGaps(own.catalog, byLanguage(own.catalog)),
    left: { head: 'nicht bekannt', toNote: (count: number) => `Ohne: ${count}.` },
  };
  return toGapMatrix({ ...subject, toColumn: (column) => ({ text: column }), filter: 'language', ...over }, own);
}

const both = offer({ languages: ['de', 'ar'], topics: ['language', 'housing'] });
const german = offer({ id: 'german', languages: ['de'], topics: ['language'] });

describe('toGapMatrix', () => {
  test('leads from a number to the offers it counts, and from nothing nowhere', () => {
    const [learn] = show([both, german]).rows;
    expect(learn).toMatchObject({
      topic: { text: 'Deutsch lernen' },
      offers: { count: 2, href: '/de/offers/?topic=language' },
      cells: [
        { count: 2, level: 2, href: '/de/offers/?topic=language&language=de' },
        { count: 0, level: 0, href: undefined },
        { count: 1, level: 1, href: '/de/offers/?topic=language&language=ar' },
      ],
    });
  });

  test('leads nowhere when the list has no such filter', () => {
    expect(show([both], { filter: undefined }).rows[0]!.cells.map(({ href }) => href)).toEqual([undefined, undefined, undefined]);
  });

  test('says how many offers it counts and how many it leaves out', () => {
    const view = show([both, offer({ id: 'silent' })]);
    expect(view.notes).toEqual(['Gezählt: 1 von 2 Angeboten.', 'Ohne: 1.']);
    expect(view).toMatchObject({ left: 'nicht bekannt', rows: [{ left: 1 }, { left: 0 }, { left: 0 }] });
  });

  test('has no column for what is left out when nothing is', () => {
    expect(show([both])).toMatchObject({ left: undefined, notes: ['Gezählt: 1 von 1 Angeboten.'] });
  });

  test('names what is empty as a whole once, and the rest by topic', () => {
    const { empty } = show([offer({ languages: ['de', 'ar'] }), offer({ id: 'flat', topics: ['housing'], languages: ['de'] })]);
    expect(empty.count).toBe('6 leere Felder');
    expect(empty.lines.map(({ title, names }) => `${title.text}: ${names}`)).toEqual([
      'Ganz leere Spalten: en',
      'Ganz leere Zeilen: Arbeit',
      'Wohnen: ar',
    ]);
    expect(empty.isShort).toBe(true);
  });

  test('names the columns only, when nothing is known at all', () => {
    expect(show([offer()]).empty.lines.map(({ title }) => title.text)).toEqual(['Ganz leere Spalten']);
  });
});
