import { createHash } from 'node:crypto';

/** Values every host must send; the style hashes make the inlined stylesheets the only ones that count. */
export function toSecurityHeaders(styleHashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
      "img-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
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
