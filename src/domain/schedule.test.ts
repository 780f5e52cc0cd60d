import { describe, expect, test } from 'vitest';
import { findingsOf } from './sample-findings.ts';
import { scheduleSchema } from './schedule.ts';

/** Findings of a Monday morning; a test overrides only what it talks about. */
const findings = (over: Record<string, unknown>) =>
  findingsOf(scheduleSchema, { days: ['MO'], opensAt: '09:30', closesAt: '12:00', ...over });

describe('scheduleSchema', () => {
  test('takes a weekly time', () => {
    expect(findings({})).toEqual([]);
  });

  test.each(['00:00', '09:05', '19:59', '23:59'])('takes %s', (opensAt) => {
    expect(findings({ opensAt, closesAt: '24:00' })).toEqual([]);
  });

  test.each(['24:30', '24:01', '25:00', '12:60', '9:30', '09.30', '09:30 Uhr', ''])('refuses the time "%s"', (closesAt) => {
    expect(findings({ closesAt })).toContain('closesAt: time-impossible');
  });

  test('refuses an end before the beginning or at the same minute', () => {
    expect(findings({ opensAt: '12:00', closesAt: '09:30' })).toEqual(['closesAt: closes-before-opens']);
    expect(findings({ opensAt: '12:00', closesAt: '12:00' })).toEqual(['closesAt: closes-before-opens']);
    expect(findings({ opensAt: '22:00', closesAt: '00:00' })).toEqual(['closesAt: closes-before-opens']);
  });

  test('takes an end after midnight when it is meant', () => {
    expect(findings({ opensAt: '22:00', closesAt: '02:00', overnight: true })).toEqual([]);
  });

  test('takes a day without times', () => {
    expect(findings({ opensAt: undefined, closesAt: undefined })).toEqual([]);
  });

  test('refuses half of a pair of times', () => {
    expect(findings({ opensAt: undefined })).toEqual(['closesAt: times-in-pairs']);
    expect(findings({ closesAt: undefined })).toEqual(['opensAt: times-in-pairs']);
  });

  test('wants to know from when every second week counts', () => {
    expect(findings({ everyWeeks: 2 })).toEqual(['everyWeeks: weeks-need-anchor']);
    expect(findings({ everyWeeks: 2, validFrom: '2026-02-02' })).toEqual([]);
    expect(findings({ everyWeeks: 2, weekParity: 'even' })).toEqual([]);
  });

  test('refuses "every week" as a number, because that is what weekly means', () => {
    expect(findings({ everyWeeks: 1 })).toContain('everyWeeks: too_small');
  });

  test('refuses a last day before the first; one and the same day is fine', () => {
    expect(findings({ validFrom: '2026-06-30', validTo: '2026-02-02' })).toEqual(['validTo: range-reversed']);
    expect(findings({ validFrom: '2026-06-30', validTo: '2026-06-30' })).toEqual([]);
  });

  test('refuses days that do not exist', () => {
    expect(findings({ exceptDates: ['2026-12-24', '2026-02-30'] })).toEqual(['exceptDates.1: date-impossible']);
    expect(findings({ validTo: '2026-06-31' })).toEqual(['validTo: date-impossible']);
  });

  test('knows seven days and wants at least one', () => {
    expect(findings({ days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] })).toEqual([]);
    expect(findings({ days: [] })).toEqual(['days: too_small']);
    expect(findings({ days: ['Montag'] })).toEqual(['days.0: invalid_value']);
  });

  test('knows twelve months and the first to the last week of a month', () => {
    expect(findings({ months: [1, 12], weeksOfMonth: [1, -1] })).toEqual([]);
    expect(findings({ months: [0, 13] })).toEqual(['months.0: too_small', 'months.1: too_big']);
    expect(findings({ weeksOfMonth: [-2, 6] })).toEqual(['weeksOfMonth.0: too_small', 'weeksOfMonth.1: too_big']);
  });
  test('refuses the week 0 of a month', () => {
    expect(findings({ weeksOfMonth: [0] })).not.toEqual([]);
  });

  test('refuses a field it does not know', () => {
    expect(findings({ opens: '09:30' })).toEqual(['unrecognized_keys']);
  });
});
