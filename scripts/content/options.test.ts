import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('reads a command and what belongs to it', () => {
  expect(readOptions(['outline', 'a.geojson', '--attribution', '© BKG', '--name', 'Laatzen'])).toMatchObject({
    command: 'outline',
    file: 'a.geojson',
    attribution: '© BKG',
    name: 'Laatzen',
  });
});

test('reads whom to ask and how often', () => {
  const asking = ['geocode', '--server', 'https://a.example', '--contact', 'a@b.example', '--limit', '5'];
  expect(readOptions(asking)).toMatchObject({ server: 'https://a.example', contact: 'a@b.example', limit: 5, apply: false });
  expect(readOptions(['geocode', '--apply', '--limit', 'viele'])).toMatchObject({ apply: true, limit: NaN });
});

test('speaks German unless told otherwise', () => {
  expect(readOptions(['check']).lang).toBe('de');
  expect(readOptions(['check', '--lang', 'en', '--all'])).toMatchObject({ lang: 'en', all: true, strict: false });
});

test('has no command when an option does not exist', () => {
  expect(readOptions(['check', '--alles']).command).toBeUndefined();
});

test('reads what is imported, into what, under which topic', () => {
  expect(readOptions(['import', 'hsds', 'all.json', '--into', 'town', '--topic', 'language'])).toMatchObject({
    command: 'import',
    file: 'hsds',
    source: 'all.json',
    into: 'town',
    topic: 'language',
  });
});
