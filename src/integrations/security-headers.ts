import { createHash } from 'node:crypto';

/** What a page may load beside its scripts and styles; the same inside the page and in the header. */
export const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/** Our own files, and the compiled code of the search. */
export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"] as const;

/** Values every host must send; the style hashes make the inlined stylesheets the only ones that count. */
export function toSecurityHeaders(styleHashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': [
      ...POLICY,
      ['script-src', ...SCRIPT_SOURCES].join(' '),
      ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
      "frame-ancestors 'none'",
      "object-src 'none'",
      'upgrade-insecure-requests',
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  };
}

const known = new Map<string, string>();

/** CSP hashes of the inlined stylesheets of a page, in their order. Many pages share few stylesheets, so each is hashed once. */
export function collectStyleHashes(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => {
    let hash = known.get(css);
    if (!hash) known.set(css, (hash = `sha256-${createHash('sha256').update(css).digest('base64')}`));
    return hash;
  });
}
