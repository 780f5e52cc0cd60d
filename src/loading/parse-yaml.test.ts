import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

const codes = (text: string, shape?: 'map' | 'list') => parseYaml(text, 'a.yaml', 1, shape).issues.map(({ code }) => code);

describe('parseYaml', () => {
  test('leaves dates and times as text', () => {
    expect(parseYaml('date: 2026-05-12\ntime: 16:00', 'a.yaml').data).toEqual({ date: '2026-05-12', time: '16:00' });
  });

  test('tells line and column of a field in the whole file, of its parent when it is missing', () => {
    const { locate } = parseYaml('title: a\nlist:\n  - opensAt: b\n', 'a.md', 2);
    expect(locate('list.0.opensAt')).toEqual({ line: 4, column: 5 });
    expect(locate('list.0.closesAt')).toEqual({ line: 4, column: 5 });
    expect(locate('nothing')).toEqual({ line: 2, column: 1 });
  });

  test('knows what stood in the file before a number was made of it', () => {
    const { sourceOf } = parseYaml('phones:\n  - number: +49302\nof: { title: 00123456, body: 12e34567 }', 'a.yaml');
    expect(sourceOf('phones.0.number')).toBe('+49302');
    expect(sourceOf('of.title')).toBe('00123456');
    expect(sourceOf('of.body')).toBe('12e34567');
    expect(sourceOf('phones')).toBeUndefined();
  });

  test.each(['a: !!js/function "f"', 'a: !eigen x', 'a: !!set { b }'])('refuses the tag in %s', (text) => {
    expect(codes(text)).toEqual(['yaml-tag']);
  });

  test('refuses anchors, aliases and merge keys, but does not repeat itself without end', () => {
    expect(codes('a: &a 1')).toEqual(['yaml-alias']);
    expect(codes(`a: &a 1\nb: [${'*a, '.repeat(1000)}]`)).toHaveLength(10);
  });

  test('survives a text nested deeper than the stack', () => {
    expect(codes(`a: ${'['.repeat(100_000)}`)).toContain('yaml-syntax');
  });

  test('takes a list at the top only where one is expected', () => {
    expect(codes('- a\n- b')).toEqual(['yaml-not-a-map']);
    expect(parseYaml('- a\n- b', 'a.yaml', 1, 'list').data).toEqual(['a', 'b']);
  });
});
