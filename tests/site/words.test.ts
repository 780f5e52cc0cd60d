import { expect, test } from 'vitest';
import { collect, PAGES } from './built-pages.ts';

test('no word runs into the next element: a letter or digit never touches the tag of a value beside it', () => {
  const findings = collect(PAGES, ({ html }) =>
    [...html.matchAll(/[\p{L}\p{N}](<span class="(?:hours|quiet)[^>]*>[^<]{1,30})/gu)].map(([hit]) => hit),
  );
  expect(findings).toEqual([]);
});
