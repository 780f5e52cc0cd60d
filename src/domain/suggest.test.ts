import { describe, expect, test } from 'vitest';
import { editDistance, findClosest } from './suggest.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['gleich', 'gleich', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['langauge', 'language', 1],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['offer', 'offers', 1],
  ])('counts the edits from "%s" to "%s" as %i', (from, to, edits) => {
    expect(editDistance(from, to)).toBe(edits);
    expect(editDistance(to, from)).toBe(edits);
  });
});

describe('findClosest', () => {
  test('finds the word that was meant', () => {
    expect(findClosest('minimunAge', ['maximumAge', 'minimumAge', 'languages'])).toBe('minimumAge');
  });

  test('does not care about capital letters', () => {
    expect(findClosest('OPENSAT', ['closesAt', 'opensAt'])).toBe('opensAt');
  });

  test('proposes nothing when more than a third of the letters differ', () => {
    expect(findClosest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(findClosest('abcdef', ['abcxyz'])).toBeUndefined();
    expect(findClosest('water', ['actor', 'topic'])).toBeUndefined();
  });

  test('allows one edit in a short word', () => {
    expect(findClosest('a', ['ab'])).toBe('ab');
    expect(findClosest('a', ['abc'])).toBeUndefined();
  });

  test('proposes the first of two equally near words', () => {
    expect(findClosest('cat', ['bat', 'rat'])).toBe('bat');
  });

  test('proposes nothing when nothing is known', () => {
    expect(findClosest('word', [])).toBeUndefined();
  });
});
