import { expect, test } from 'vitest';
import { showText } from './show-text.ts';

test('names what nobody sees and what commands a terminal', () => {
  expect(showText('+49\u200b30')).toBe('+49[U+200B]30');
  expect(showText('\u001b[31mrot')).toBe('[U+001B][31mrot');
});

test('cuts what is long', () => {
  expect(showText('x'.repeat(200))).toHaveLength(80);
});
