import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../domain/catalog.ts';
import type { Change } from '../domain/change.ts';
import { makeContent, makeOffer } from '../domain/sample-content.ts';
import { toChangesFeed } from './changes-feed.ts';
import { toContext } from './context.ts';

const catalog = buildCatalog(makeContent({ offer: [makeOffer('course')], redirects: { 'offers/old': 'offers/course' } }));
const context = toContext(catalog, 'de', '2026-11-21');
const change = (over: Partial<Change> = {}): Change => ({ date: '2026-11-20', kind: 'offer', id: 'course', change: 'added', ...over });
const feedOf = (...changes: Change[]) => toChangesFeed({ changes, basis: 'history' }, context);

describe('toChangesFeed', () => {
  test('names the record and leads to its page', () => {
    expect(feedOf(change()).entries).toEqual([
      {
        id: 'tag:lotse.example.org,2026-11-20:de/offer/course',
        title: 'Neu: course',
        summary: 'Kurz gesagt.',
        url: 'https://lotse.example.org/de/offers/course/',
        date: '2026-11-20',
        category: 'offer',
      },
    ]);
  });

  test('leads from what is gone to what follows it, or to the list', () => {
    const urls = feedOf(change({ id: 'old', change: 'removed' }), change({ id: 'gone', change: 'removed' })).entries.map(({ url }) => url);
    expect(urls.sort()).toEqual(['https://lotse.example.org/de/offers/', 'https://lotse.example.org/de/offers/course/']);
  });

  test('passes over words of another language', () => {
    expect(feedOf(change({ locale: 'ar' })).entries).toEqual([]);
  });

  test('leaves kinds out that are not kept in its language', () => {
    const measure = change({ kind: 'measure', id: 'plan' });
    const kindsIn = (locale: 'de' | 'ar') =>
      toChangesFeed({ changes: [measure], basis: 'history' }, toContext(catalog, locale, '2026-11-21')).entries.map(
        ({ category }) => category,
      );
    expect(kindsIn('de')).toEqual(['measure']);
    expect(kindsIn('ar')).toEqual([]);
  });

  test('has the newest hundred', () => {
    const days = Array.from({ length: 150 }, (_, index) =>
      change({ id: `offer-${index}`, date: index === 149 ? '2026-11-21' : '2026-01-01' }),
    );
    const { entries } = feedOf(...days);
    expect(entries).toHaveLength(100);
    expect(entries[0]!.date).toBe('2026-11-21');
  });

  test('says when the days are those of the sources', () => {
    const { subtitle } = toChangesFeed({ changes: [], basis: 'evidence' }, context);
    expect(subtitle).not.toBe(feedOf().subtitle);
  });
});
