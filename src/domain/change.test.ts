import { expect, test } from 'vitest';
import { buildCatalog } from './catalog.ts';
import { listEvidenceChanges } from './change.ts';
import { makeContent, makeOffer, makePlace } from './sample-content.ts';

test('without a history, the newest dated source or confirmation of a record counts, newest first', () => {
  const catalog = buildCatalog(
    makeContent({
      offer: [
        makeOffer('course', {
          evidence: [
            { title: 'A', date: '2025-03-01' },
            { title: 'B', date: '2026-01-05' },
          ],
        }),
      ],
      place: [makePlace('library', { evidence: [{ title: 'A', date: '2026-02-01' }] })],
    }),
  );
  expect(listEvidenceChanges(catalog)).toEqual([
    { date: '2026-02-01', kind: 'place', id: 'library', change: 'changed' },
    { date: '2026-01-05', kind: 'offer', id: 'course', change: 'changed' },
  ]);
});

test('a confirmation counts like a source, and a year alone is no news', () => {
  const evidence = [{ title: 'A', date: '2026' }];
  const catalog = buildCatalog(
    makeContent({ offer: [makeOffer('a', { evidence, assuredDate: '2026-05-12' }), makeOffer('b', { evidence })] }),
  );
  expect(listEvidenceChanges(catalog).map(({ id, date }) => [id, date])).toEqual([['a', '2026-05-12']]);
});
