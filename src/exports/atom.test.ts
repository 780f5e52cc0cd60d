import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { toAtom, type AtomEntry, type AtomFeed } from './atom.ts';

const ENTRY: AtomEntry = {
  id: 'tag:lotse.example,2026-11-20:de/offer/sprachcafe',
  title: 'Neu: Sprachcafé & "Tee" <für alle>',
  summary: "Reden, lesen, 'Kaffee' trinken.",
  url: 'https://lotse.example/de/offers/sprachcafe/',
  date: '2026-11-20',
  category: 'offer',
};

const FEED: AtomFeed = {
  id: 'tag:lotse.example,2026:changes/de',
  title: 'Was sich ändert',
  subtitle: 'Neu, geändert, entfernt',
  author: 'Lotse',
  rights: 'CC BY 4.0',
  language: 'de',
  selfUrl: 'https://lotse.example/de/data/changes.atom',
  pageUrl: 'https://lotse.example/de/data/',
  today: '2026-11-21',
  entries: [ENTRY],
};

describe('toAtom', () => {
  test('is read back by another library as it was meant', () => {
    const feed = parseFeed(toAtom(FEED));
    expect(feed).toMatchObject({
      meta: { type: 'atom', version: '1.0' },
      language: 'de',
      title: FEED.title,
      description: FEED.subtitle,
      url: FEED.pageUrl,
      self: FEED.selfUrl,
    });
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({
      id: ENTRY.id,
      title: ENTRY.title,
      description: ENTRY.summary,
      url: ENTRY.url,
      updated: new Date('2026-11-20T00:00:00Z'),
    });
    expect(feed.items[0]!.categories).toMatchObject([{ term: 'offer' }]);
  });

  test('is as new as its newest entry', () => {
    expect(parseFeed(toAtom(FEED)).updated).toEqual(new Date('2026-11-20T00:00:00Z'));
  });

  test('is a feed without entries, too', () => {
    const feed = parseFeed(toAtom({ ...FEED, entries: [] }));
    expect(feed.items).toEqual([]);
    expect(feed.updated).toEqual(new Date('2026-11-21T00:00:00Z'));
  });

  test('leaves out what XML cannot hold', () => {
    const broken = 'a\u0000\u0008b\uD800c\uFFFEd';
    expect(toAtom({ ...FEED, title: broken })).toContain('<title>abcd</title>');
  });

  test('is well-formed whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, url) => {
        const text = toAtom({ ...FEED, title, entries: [{ ...ENTRY, title, url }] });
        expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
      }),
    );
  });
});
