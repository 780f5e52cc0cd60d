import { describe, expect, test } from 'vitest';
import { Notes } from './notes.ts';
import { readSchedules } from './read-schedules.ts';
import type { ScheduleRow } from './shapes.ts';

function read(row: ScheduleRow, isOwn = false) {
  const notes = new Notes();
  return { ...readSchedules([row], isOwn, { notes, source: { file: 'a.json', path: '' } }), notes: notes.list() };
}
const ODD_WEEKS = Array.from({ length: 27 }, (_, index) => index * 2 + 1).join(',');
const times = { opens_at: '09:30+01:00', closes_at: '12:00+01:00' };
const clock = { opensAt: '09:30', closesAt: '12:00' };

describe('readSchedules', () => {
  test.each<[string, ScheduleRow, object]>([
    ['a week', { freq: 'WEEKLY', byday: 'MO, TH' }, { days: ['MO', 'TH'] }],
    ['a day without a frequency', { byday: 'MO' }, { days: ['MO'] }],
    ['weeks of the month', { freq: 'MONTHLY', byday: '1MO,-1MO' }, { days: ['MO'], weeksOfMonth: [1, -1] }],
    [
      'every second week',
      { freq: 'WEEKLY', byday: 'MO', interval: 2, dtstart: '2026-01-05' },
      { days: ['MO'], everyWeeks: 2, validFrom: '2026-01-05' },
    ],
    ['odd weeks', { freq: 'WEEKLY', byday: 'MO', byweekno: ODD_WEEKS }, { days: ['MO'], weekParity: 'odd' }],
    ['an end', { byday: 'MO', until: '2026-06-30' }, { days: ['MO'], validTo: '2026-06-30' }],
  ])('reads %s', (_, row, schedule) => {
    expect(read({ ...row, ...times }).schedules).toEqual([{ ...schedule, ...clock }]);
  });

  test.each<[string, ScheduleRow]>([
    ['some weeks of the year', { freq: 'WEEKLY', byday: 'MO', byweekno: '41,42' }],
    ['days of the month', { freq: 'MONTHLY', byday: 'MO', bymonthday: '2' }],
    ['a number of times', { freq: 'WEEKLY', byday: 'MO', count: 3 }],
    ['every second month', { freq: 'MONTHLY', byday: '1MO', interval: 2 }],
    ['different weeks for different days', { freq: 'MONTHLY', byday: '1MO,2TU' }],
    ['every second week from no day', { freq: 'WEEKLY', byday: 'MO', interval: 2 }],
    ['a day that does not exist', { freq: 'WEEKLY', byday: 'XX' }],
  ])('keeps %s as words, because the rule would promise more days', (_, row) => {
    const { schedules, words, notes } = read({ ...row, ...times, description: 'Manchmal.' });
    expect(schedules).toEqual([]);
    expect(words).toEqual(['Manchmal.']);
    expect(notes).toMatchObject([{ reason: 'unusable', field: 'schedule' }]);
  });

  test('takes the digits of a time, whatever the offset, and says so', () => {
    const { schedules, notes } = read({ byday: 'MO', opens_at: '09:00:00Z', closes_at: '12:00:00-05:00' });
    expect(schedules).toMatchObject([{ opensAt: '09:00', closesAt: '12:00' }]);
    expect(notes).toMatchObject([{ reason: 'assumed', field: 'schedule.offset', count: 2 }]);
  });

  test('reads closing before opening as the next day, and 00:00 as midnight', () => {
    expect(read({ byday: 'FR', opens_at: '22:00', closes_at: '02:00' }).schedules).toMatchObject([{ closesAt: '02:00', overnight: true }]);
    expect(read({ byday: 'FR', opens_at: '18:00', closes_at: '00:00' }).schedules).toEqual([
      { days: ['FR'], opensAt: '18:00', closesAt: '24:00' },
    ]);
  });

  test('reads a day without a rule as a single day, and a bare description as words', () => {
    expect(read({ dtstart: '2026-07-01', opens_at: '15:00' }).dates).toEqual([{ date: '2026-07-01', opensAt: '15:00' }]);
    expect(read({ description: 'Nach Absprache.' }).words).toEqual(['Nach Absprache.']);
  });

  test('drops what only repeats a rule of ours', () => {
    expect(read({ byday: 'MO', ...times, description: 'Montag' }, true).words).toEqual([]);
    expect(read({ byday: 'MO', ...times, description: 'Montag' }, false).words).toEqual(['Montag']);
  });

  test('does not fall over an attribute that is no rule', () => {
    const attributes = [{ link_type: 'lotse:rhythm', value: '{' }];
    expect(read({ description: 'Im Mai.', attributes }, true)).toMatchObject({ schedules: [], words: ['Im Mai.'] });
  });
});
