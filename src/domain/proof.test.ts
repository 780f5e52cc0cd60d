import { describe, expect, test } from 'vitest';
import { findNewestProof, isRecentProof } from './proof.ts';

describe('findNewestProof', () => {
  test('takes the confirmation when it is newer than every source', () => {
    expect(findNewestProof({ evidence: [{ title: 'Bote', date: '2024' }], assuredDate: '2026-01-02' })).toBe('2026-01-02');
  });

  test('takes the newest source when it is newer than the confirmation', () => {
    expect(findNewestProof({ evidence: [{ title: 'a', date: '2026-03' }, { title: 'b' }], assuredDate: '2025-01-02' })).toBe('2026-03');
  });

  test('knows nothing when no source has a date', () => {
    expect(findNewestProof({ evidence: [{ title: 'Bote' }] })).toBeUndefined();
  });
});

test('isRecentProof begins with 2022 and takes a year as well as a day', () => {
  expect(isRecentProof('2022')).toBe(true);
  expect(isRecentProof('2021-12-31')).toBe(false);
  expect(isRecentProof(undefined)).toBe(false);
});
