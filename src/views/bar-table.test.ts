import { expect, test } from 'vitest';
import { toBars } from './bar-table.ts';

test('bars begin at zero, and the largest value fills the room', () => {
  expect(toBars([1140, 570, 0])).toEqual([100, 50, 0]);
});

test('bars are nothing where everything is zero', () => {
  expect(toBars([0, 0])).toEqual([0, 0]);
});
