import { describe, expect, test } from 'vitest';
import { sameLinks } from './same-links.ts';
import { catalogOf, page, run } from './testing.ts';

const withBodies = (de: string, en: string) => catalogOf({ page: [page({ texts: { de: { body: de }, en: { body: en } } })] });

describe('sameLinks', () => {
  test('finds a link that leads elsewhere', () => {
    expect(run(sameLinks, withBodies('[Hier](https://a.example)', '[Here](https://b.example)'))).toMatchObject([
      { code: 'parity-link', field: 'body', values: { expected: 'https://a.example', found: 'https://b.example' } },
    ]);
  });

  test('wants links within the site in the language of the text', () => {
    expect(run(sameLinks, withBodies('[Hier](/de/topics/)', '[Here](/en/topics/)'))).toEqual([]);
    expect(run(sameLinks, withBodies('[Hier](/de/topics/)', '[Here](/de/topics/)'))).toMatchObject([
      { values: { expected: '/en/topics/', found: '/de/topics/' } },
    ]);
  });
});
