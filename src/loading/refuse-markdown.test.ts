import { describe, expect, test } from 'vitest';
import { refuseMarkdown } from './refuse-markdown.ts';

const codes = (body: string) => refuseMarkdown(body, 1, 'a.md').map(({ code }) => code);

describe('refuseMarkdown', () => {
  test('accepts links that a reader may follow', () => {
    expect(codes('[a](https://a.example/ä?b=1) [b](mailto:a@b.example) [c](tel:+4930) [d](/de/topics/) [e](#oben)')).toEqual([]);
  });

  test.each([
    '[a](javascript:alert(1))',
    '[a](java&#x09;script:alert(1))',
    '[a](%6Aavascript:alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](http://a.example)',
    '[a](//a.example)',
    '[a](../../site.yaml)',
    '[a](https://user:word@a.example)',
    '[a](https://a\u200d.example)',
    '<javascript:alert(1)>',
    '[a][b]\n\n[b]: javascript:alert(1)',
  ])('refuses the link in %j', (body) => {
    expect(codes(body)).toEqual(['markdown-link']);
  });

  test.each([
    '<script>alert(1)</script>',
    'Ein <b onclick="x">',
    '<iframe src="https://a.example"></iframe>',
    '<!-- x -->',
    '<style>a{}</style>',
  ])('refuses the HTML in %j', (body) => {
    expect(codes(body)).toContain('markdown-html');
  });

  test('lets HTML be where it is only shown', () => {
    expect(codes('Das Zeichen < und `<b>`.')).toEqual([]);
  });

  test('refuses every image', () => {
    expect(codes('![a](https://a.example/pixel.png)')).toEqual(['markdown-image']);
  });

  test('refuses a text that shows one address and leads to another', () => {
    expect(codes('[https://a.example](https://b.example)')).toEqual(['markdown-link-mismatch']);
    expect(codes('[https://a.example](https://a.example/x)')).toEqual([]);
  });

  test('tells line and column in the whole file', () => {
    expect(refuseMarkdown('Text\n\nEin [Link](http://a.example)', 7, 'a.md')).toMatchObject([{ line: 9, column: 6, field: 'body' }]);
  });
});
