import { describe, expect, test } from 'vitest';
import { parseHistory } from './parse-history.ts';

/** 21 November 2026, 12:00 in the town. */
const NOON = 1795258800;
const DAY = 86_400;

const commit = (seconds: number, ...files: string[]) => [`commit ${seconds} `, '', ...files, ''].join('\n');
const OFFER = 'content/offers/sprachcafe/offer.de.md';

describe('parseHistory', () => {
  test('names the day, the kind, the id and what happened', () => {
    expect(parseHistory(commit(NOON, `A\t${OFFER}`))).toEqual([{ date: '2026-11-21', kind: 'offer', id: 'sprachcafe', change: 'added' }]);
  });

  test('knows changed and removed records, and guides, which are MDX', () => {
    const output = commit(NOON, 'M\tcontent/guides/flat/guide.de.mdx', 'D\tcontent/places/alte-muehle/place.de.md');
    expect(parseHistory(output).map(({ kind, change }) => [kind, change])).toEqual([
      ['guide', 'changed'],
      ['place', 'removed'],
    ]);
  });

  test('counts the words of another language apart from the record', () => {
    const output = commit(NOON, `M\t${OFFER}`, 'A\tcontent/offers/sprachcafe/offer.kmr.md');
    expect(parseHistory(output)).toEqual([
      { date: '2026-11-21', kind: 'offer', id: 'sprachcafe', change: 'changed' },
      { date: '2026-11-21', kind: 'offer', id: 'sprachcafe', change: 'added', locale: 'kmr' },
    ]);
  });

  test('puts the newest first', () => {
    const output = commit(NOON, `M\t${OFFER}`) + commit(NOON - DAY, `A\t${OFFER}`);
    expect(parseHistory(output).map(({ date }) => date)).toEqual(['2026-11-21', '2026-11-20']);
  });

  test('takes the day of the town, not of Greenwich', () => {
    const beforeMidnightInLondon = NOON + 11.5 * 3600 + 3600;
    expect(parseHistory(commit(beforeMidnightInLondon, `A\t${OFFER}`))[0]!.date).toBe('2026-11-22');
  });

  test.each([
    ['added', ['M', 'A']],
    ['changed', ['M', 'M']],
    ['changed', ['A', 'D']],
    ['removed', ['D', 'M']],
  ])('sums a day up as %s', (sum, newestFirst) => {
    const output = newestFirst.map((letter, index) => commit(NOON - index, `${letter}\t${OFFER}`)).join('');
    expect(parseHistory(output).map(({ change }) => change)).toEqual([sum]);
  });

  test('forgets what came and went on one day', () => {
    expect(parseHistory(commit(NOON, `D\t${OFFER}`) + commit(NOON - 1, `A\t${OFFER}`))).toEqual([]);
  });

  test('passes over files that are no record', () => {
    const output = commit(
      NOON,
      'M\tcontent/site.yaml',
      'M\tcontent/topics/language.yaml',
      'A\tcontent/offers/a/place.de.md',
      'A\tcontent/offers/a/offer.xx.md',
      'A\t"content/offers/\\303\\244/offer.de.md"',
    );
    expect(parseHistory(output)).toEqual([]);
  });

  test('believes nothing of the edge of a shallow clone', () => {
    const output = `${commit(NOON, `M\t${OFFER}`)}commit ${NOON - DAY} grafted\n\nA\tcontent/offers/old/offer.de.md\n`;
    expect(parseHistory(output).map(({ id }) => id)).toEqual(['sprachcafe']);
  });

  test('finds nothing in nothing', () => {
    expect(parseHistory('')).toEqual([]);
  });
});
