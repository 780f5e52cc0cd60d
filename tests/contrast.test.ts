import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8');
const [lightBlock = '', darkBlock = ''] = [...css.matchAll(/:root \{([\s\S]*?)\n\s*\}/g)].map(([, block]) => block!);
const toTokens = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]));
const light = toTokens(lightBlock);
const modes = { light, dark: { ...light, ...toTokens(darkBlock) } };
const hues = [...css.matchAll(/\.hue-\d+ \{\s*--hue: (\d+);/g)].map(([, hue]) => Number(hue));

/** Text needs 7 : 1, everything else that carries meaning 4.5 : 1. */
const TEXT: [string, string][] = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'alert-tint'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['river', 'paper'],
  ['river', 'card'],
  ['on-river', 'river'],
];
const SIGNS: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['river', 'river-tint'],
];

describe.each(Object.entries(modes))('colours, %s', (_, tokens) => {
  const colour = (name: string) => tokens[name] ?? expect.fail(`no token --${name}`);

  test.each(TEXT)('text %s on %s', (text, ground) => {
    expect(wcagContrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(SIGNS)('sign %s on %s', (sign, ground) => {
    expect(wcagContrast(colour(sign), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('the focus shows on every ground it lies on: marigold or the ring of ink around it', () => {
    for (const ground of ['paper', 'card', 'alert-tint']) {
      expect(
        Math.max(wcagContrast(colour('marigold'), colour(ground)), wcagContrast(colour('ink'), colour(ground))),
      ).toBeGreaterThanOrEqual(3);
    }
  });

  test('every pictogram stands out from its tint, whatever its hue', () => {
    expect(hues).toHaveLength(18);
    for (const hue of hues) {
      const tint = `oklch(${colour('tint-lightness')} ${colour('tint-chroma')} ${hue})`;
      const tone = `oklch(${colour('tone-lightness')} ${colour('tone-chroma')} ${hue})`;
      expect(wcagContrast(tone, tint), `hue ${hue}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
