import { expect, test } from 'vitest';
import { splitFrontMatter } from './split-front-matter.ts';

test('cuts the head off and counts the lines of both parts', () => {
  expect(splitFrontMatter('---\ntitle: a\n---\n\nText')).toEqual({ yaml: 'title: a', yamlLine: 2, body: '\nText', bodyLine: 4 });
});

test('leaves a line of dashes in the body alone', () => {
  expect(splitFrontMatter('---\na: b\n---\nText\n---\nmehr')?.body).toBe('Text\n---\nmehr');
});

test('finds no head where none is closed or begun', () => {
  expect(splitFrontMatter('---\ntitle: a\n')).toBeUndefined();
  expect(splitFrontMatter('# Text')).toBeUndefined();
});
