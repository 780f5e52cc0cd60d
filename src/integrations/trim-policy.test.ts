import { describe, expect, test } from 'vitest';
import { collectStyleHashes } from './security-headers.ts';
import { trimPolicy } from './trim-policy.ts';

const STYLE = '<style>a{}</style>';
const [OWN] = collectStyleHashes(STYLE) as [string];
const FOREIGN = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

const html = (policy: string, rest = '') => `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;
const policyOf = (page: string) => /content="([^"]*)"/.exec(page)![1];

describe('trimPolicy', () => {
  test('keeps the hashes of the styles of the page and drops those of other pages', () => {
    const page = html(`style-src 'self' '${FOREIGN}' '${OWN}'`, STYLE);
    expect(policyOf(trimPolicy(page))).toBe(`style-src 'self' '${OWN}'`);
  });

  test('allows a style of the page that the policy had forgotten', () => {
    expect(policyOf(trimPolicy(html("style-src 'self'", STYLE)))).toBe(`style-src 'self' '${OWN}'`);
  });

  test('drops the hashes of scripts, for scripts are files of our own', () => {
    expect(policyOf(trimPolicy(html(`script-src 'self' 'wasm-unsafe-eval' '${FOREIGN}'`)))).toBe("script-src 'self' 'wasm-unsafe-eval'");
  });

  test('leaves every other rule as it is', () => {
    expect(policyOf(trimPolicy(html("default-src 'none'; img-src 'self' data:; ")))).toBe("default-src 'none';img-src 'self' data:");
  });

  test('changes nothing else on the page', () => {
    const rest = `${STYLE}<p>'${FOREIGN}' $1 $&</p>`;
    expect(trimPolicy(html(`style-src 'self' '${OWN}'`, rest))).toBe(html(`style-src 'self' '${OWN}'`, rest));
  });

  test('leaves a page without a policy alone', () => {
    expect(trimPolicy(STYLE)).toBe(STYLE);
  });

  test('changes nothing the second time', () => {
    const once = trimPolicy(html(`script-src 'self' '${FOREIGN}'; style-src 'self' '${FOREIGN}'`, STYLE));
    expect(trimPolicy(once)).toBe(once);
  });
});
