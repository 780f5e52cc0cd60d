import { describe, expect, test } from 'vitest';
import { readLinks, removeLinks } from './links.ts';

describe('readLinks', () => {
  test('finds inline links, autolinks, bare addresses and mail addresses, each once', () => {
    const text = 'Siehe [hier](https://a.example/x "Titel"), <https://b.example>, www.c.example. Oder hallo@d.example und hallo@d.example';
    expect(readLinks(text)).toEqual(['https://a.example/x', 'https://b.example', 'www.c.example', 'mailto:hallo@d.example']);
  });

  test('takes a linked address that is also the text of the link once', () => {
    expect(readLinks('[https://a.example](https://a.example)')).toEqual(['https://a.example']);
  });

  test('leaves the point at the end of a sentence out', () => {
    expect(readLinks('Mehr auf https://a.example/x.')).toEqual(['https://a.example/x']);
  });
});

test('removeLinks keeps the words of a link and drops its target', () => {
  expect(removeLinks('Am [Tag 5](https://a.example/2024) oder mail1@b.example')).toBe('Am [Tag 5]  oder  ');
});
