import { expect, test } from 'vitest';
import { shareOfScript } from './scripts.ts';

test('shareOfScript counts letters only, in the script of the locale', () => {
  expect(shareOfScript('نص 2026', 'ar')).toBe(1);
  expect(shareOfScript('да AWO', 'uk')).toBeCloseTo(0.4);
  expect(shareOfScript('Text', 'ar')).toBe(0);
  expect(shareOfScript('2026', 'ar')).toBeUndefined();
});
