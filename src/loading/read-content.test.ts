import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { copySmallTown } from '../../tests/small-town.ts';
import { readContent } from './read-content.ts';

let root = '';
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The small town with some files written anew. */
function read(files: Record<string, string | Uint8Array> = {}) {
  root = copySmallTown();
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, 'content', path), text);
  return readContent(root);
}

describe('readContent', () => {
  test('reads every record with its words in every language', () => {
    const { content, issues } = read();
    expect(issues).toEqual([]);
    const offer = content?.offer.find(({ id }) => id === 'sprachcafe');
    expect(offer?.facts.schedules).toHaveLength(1);
    expect(Object.keys(offer?.texts ?? {}).sort()).toEqual(['ar', 'de', 'en']);
  });

  test('reads the fixed terms of the languages that have some', () => {
    const { fixedTerms } = read();
    expect(fixedTerms.en).toContainEqual({ german: 'Rathaus', term: 'town hall' });
    expect(fixedTerms.tr).toEqual([]);
  });

  test('does not call a German file missing that cannot be read', () => {
    const { issues } = read({ 'offers/gartentag/offer.de.md': new Uint8Array([0xff]) });
    expect(issues.map(({ code }) => code)).toEqual(['file-not-utf8']);
  });

  test('refuses redirects that lead out of the site', () => {
    const { issues } = read({ 'redirects.yaml': '../../index: offers/sprachcafe\noffers/alt: //boese.example\n' });
    expect(issues.map(({ code, line }) => `${code} ${line}`)).toEqual(['field-format 1', 'field-format 2']);
  });

  test('does without redirects and fixed terms that are not there', () => {
    root = copySmallTown();
    rmSync(join(root, 'content/redirects.yaml'));
    rmSync(join(root, 'content/fixed-terms'), { recursive: true });
    expect(readContent(root).issues).toEqual([]);
  });

  test('finds the place of what a later check finds in a body', () => {
    const { place } = read();
    expect(place({ level: 'warning', code: 'parity-link', file: 'content/offers/sprachcafe/offer.en.md', field: 'body' })).toMatchObject({
      line: 20,
      column: 1,
    });
  });

  test('gives no content without a site, but still every finding', () => {
    const { content, issues } = read({ 'site.yaml': 'town: {}\n', 'topics/language.yaml': '- a\n' });
    expect(content).toBeUndefined();
    expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(['content/site.yaml', 'content/topics/language.yaml']));
  });
});
