import { expect, test } from 'vitest';
import { readCode } from '../../tests/fixtures/read-code.ts';
import { toQrPath } from './qr.ts';

test.each([
  'https://lotse.example.org/ar/offers/umsonstladen/',
  `https://lotse.example.org/de/my-list/?ids=${'offers/umsonstladen,'.repeat(12)}`,
])('a code is read back as %s', (text) => {
  const { size, path } = toQrPath(text);
  expect(readCode(path, size)).toBe(text);
});
