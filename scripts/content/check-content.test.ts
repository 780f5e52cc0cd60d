import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { copySmallTown, SMALL_TOWN } from '../../tests/small-town.ts';
import { checkContent } from './check-content.ts';

let root = '';
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The small town with a place that nobody uses and, if wanted, a topic that cannot be read. */
function check(hasError: boolean) {
  root = copySmallTown();
  const file = join(root, 'content/places/rathaus/place.de.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('isMeetingPlace: true\n', ''));
  if (hasError) writeFileSync(join(root, 'content/topics/language.yaml'), '- a\n');
  return checkContent(root, '2026-11-21');
}

describe('checkContent', () => {
  test('counts records and words', () => {
    const { records, words } = checkContent(SMALL_TOWN, '2026-11-21');
    expect(records).toMatchObject({ offers: 2, places: 2, topics: 1 });
    expect(Object.keys(words).sort()).toEqual(['ar', 'de', 'en']);
    expect(words['de']).toBeGreaterThan(50);
  });

  test('joins the findings of the reader and of the checks', () => {
    expect(check(false)).toMatchObject({ isPartial: false, issues: [{ code: 'place-unused' }] });
  });

  test('holds warnings of the checks back while the reader finds errors', () => {
    expect(check(true)).toMatchObject({ isPartial: true, issues: [{ code: 'yaml-not-a-map' }] });
  });
});
