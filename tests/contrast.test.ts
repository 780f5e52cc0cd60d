import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8');
const [lightBlock = '', darkBlock = ''] = [...css.matchAll(/:root \{([\s\S]*?)\n\s*\}/g)].map(([, block]) => block!);
const toTokens = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]));
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

const heatCss = readFileSync(join(import.meta.dirname, '../src/styles/heat.css'), 'utf8');
const heats = [...heatCss.matchAll(/:root \{([\s\S]*?)\n\s*\}/g)].map(([, block]) => toTokens(block!));
/** On paper, ink is black and a number of nothing is black too. */
const grounds = [
  { mode: 'light', tokens: light, heat: heats[0]! },
  { mode: 'dark', tokens: modes.dark, heat: heats[1]! },
  { mode: 'print', tokens: { ink: '#000', soft: '#000', card: '#fff' } as Record<string, string>, heat: heats[2]! },
];

describe.each(grounds)('heat of a matrix, $mode', ({ tokens, heat }) => {
  test('every number is readable on its tint', () => {
    expect(Object.keys(heat)).toEqual(['heat-1', 'heat-2', 'heat-3', 'heat-4']);
    for (const [name, tint] of Object.entries(heat)) expect(wcagContrast(tokens['ink']!, tint), name).toBeGreaterThanOrEqual(7);
    expect(wcagContrast(tokens['soft']!, tokens['card']!)).toBeGreaterThanOrEqual(7);
  });

  test('every step is farther from the card than the one before', () => {
    const steps = Object.values(heat).map((tint) => wcagContrast(tint, tokens['card']!));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});

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
