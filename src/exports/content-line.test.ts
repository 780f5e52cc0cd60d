import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapePart, escapeText, joinLines } from './content-line.ts';

test('lines are folded at 75 octets, never within a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 100, maxLength: 300 }).map((text) => text.replace(/[\r\n]/g, ' ')),
      (line) => {
        const parts = joinLines([line]).slice(0, -2).split('\r\n');
        expect(parts.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
        expect(parts.map((part, index) => (index > 0 ? part.slice(1) : part)).join('')).toBe(line);
      },
    ),
  );
});

test('signs of the format are escaped, and a line break becomes one', () => {
  expect(escapeText('a, b; c\\d\ne')).toBe('a\\, b; c\\\\d\\ne');
  expect(escapePart('a; b')).toBe('a\\; b');
});
