import { describe, expect, test } from 'vitest';
import { collectStyleHashes, toSecurityHeaders } from './security-headers.ts';

/** SHA-256 of nothing, base64; the one hash everybody can look up. */
const EMPTY = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

describe('toSecurityHeaders', () => {
  const policy = (hashes: string[] = []) => toSecurityHeaders(hashes)['Content-Security-Policy']!.split('; ');

  test('allow nothing that is not named', () => {
    expect(policy()[0]).toBe("default-src 'none'");
  });

  test('run only scripts of our own, and the WebAssembly of the search', () => {
    expect(policy()).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });

  test('never allow what is written into a page', () => {
    expect(policy([EMPTY]).join()).not.toMatch(/'unsafe-inline'|[^-]'unsafe-eval'|\*|https?:/);
  });

  test('allow the inlined styles by their hashes', () => {
    expect(policy([EMPTY, 'sha256-abc='])).toContain(`style-src 'self' '${EMPTY}' 'sha256-abc='`);
  });

  test('let no other site show our pages, and no form lead away', () => {
    expect(policy()).toEqual(
      expect.arrayContaining(["frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'", "object-src 'none'"]),
    );
  });

  test('tell no other site where a reader comes from', () => {
    expect(toSecurityHeaders([])['Referrer-Policy']).toBe('no-referrer');
  });

  test('have no value that could break a header or the nginx file', () => {
    for (const value of Object.values(toSecurityHeaders([EMPTY]))) expect(value).not.toMatch(/["\n\r$]/);
  });
});

describe('collectStyleHashes', () => {
  test('hashes what stands between the tags, to the letter', () => {
    expect(collectStyleHashes('<style></style>')).toEqual([EMPTY]);
    expect(collectStyleHashes('<style> </style>')).not.toEqual([EMPTY]);
  });

  test('finds all styles of a page, in their order', () => {
    const [first] = collectStyleHashes('<style>a{}</style>');
    const [second] = collectStyleHashes('<style media="print">b{}</style>');
    expect(collectStyleHashes('<style>a{}</style><p>x</p><style media="print">b{}</style>')).toEqual([first, second]);
  });

  test('finds nothing in a page without styles', () => {
    expect(collectStyleHashes('<p>style</p>')).toEqual([]);
  });
});
