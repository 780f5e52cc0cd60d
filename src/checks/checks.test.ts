import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS, runChecks } from './checks.ts';
import { actor, catalogOf, offer, place } from './testing.ts';

describe('CHECKS', () => {
  test('has every rule of the folder once, under the name of its file', () => {
    const helpers = [
      'check',
      'checks',
      'dates',
      'links',
      'numbers',
      'plain-rules',
      'proof',
      'readability',
      'records',
      'scripts',
      'sentences',
      'stems',
      'testing',
    ];
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const rules = files.map((name) => name.replace('.ts', '')).filter((name) => !helpers.includes(name));
    expect(CHECKS.map(({ id }) => id).sort()).toEqual(rules.sort());
  });

  test('says of every rule what is true without findings', () => {
    for (const { description } of CHECKS) expect(description).toMatch(/^\p{Lu}.+\.$/u);
  });
});

test('runChecks puts the findings of all rules in the order of the files', () => {
  const catalog = catalogOf({ place: [place()], offer: [offer()], actor: [actor()] });
  const issues = runChecks(catalog, { today: '2026-11-21', fixedTerms: {} });
  expect(issues.map(({ code }) => code)).toEqual(['no-contact', 'place-unused']);
});
