import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { toQrPath } from './qr.ts';

/** Draws the path on a grid of pixels and reads it with another library. */
function readBack(text: string): string | undefined {
  const { size, path } = toQrPath(text);
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return jsQR(pixels, side, side)?.data;
}

test.each([
  'https://lotse.example.org/ar/offers/umsonstladen/',
  `https://lotse.example.org/de/my-list/?ids=${'offers/umsonstladen,'.repeat(12)}`,
])('a code is read back as %s', (text) => {
  expect(readBack(text)).toBe(text);
});
