import { expect, test } from 'vitest';
import { toKeys } from './kept.ts';

test('a shared list keeps what can be a record, each once', () => {
  expect(toKeys(['offers/a', 'offers/a', '../etc', 'javascript:x', 1, null, '<b>', 'guides/first-days'])).toEqual([
    'offers/a',
    'guides/first-days',
  ]);
  expect(toKeys({ a: 1 })).toEqual([]);
  expect(toKeys(Array.from({ length: 500 }, (_, index) => `offers/x${index}`))).toHaveLength(100);
});
