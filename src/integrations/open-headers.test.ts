import { expect, test } from 'vitest';
import { OPEN_HEADERS } from './open-headers.ts';

test('paths use only what all hosts understand: placeholders for whole parts, and a star at the end', () => {
  for (const path of Object.keys(OPEN_HEADERS)) expect(path).toMatch(/^(?:\/(?::[a-z]+|[a-z.-]+))*(?:\/[a-z-]*\*)?$/);
});

test('no path that a later one also covers gets the same header twice', () => {
  const covers = (pattern: string, path: string) => pattern.endsWith('*') && path !== pattern && path.startsWith(pattern.slice(0, -1));
  for (const [pattern, own] of Object.entries(OPEN_HEADERS))
    for (const [path, others] of Object.entries(OPEN_HEADERS).filter(([path]) => covers(pattern, path)))
      expect(
        Object.keys(others).filter((name) => name in own),
        path,
      ).toEqual([]);
});
