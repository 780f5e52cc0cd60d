import { describe, expect, test } from 'vitest';
import { daysBetween, toLastDay } from './dates.ts';

describe('toLastDay', () => {
  test('reads a year or a month as generously as it may be meant', () => {
    expect(toLastDay('2024')).toBe('2024-12-31');
    expect(toLastDay('2024-02')).toBe('2024-02-29');
    expect(toLastDay('2023-12')).toBe('2023-12-31');
  });

  test('leaves a day as it is', () => {
    expect(toLastDay('2024-02-03')).toBe('2024-02-03');
  });
});

test('daysBetween counts calendar days across the change of the clock', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});
