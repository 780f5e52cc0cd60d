import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LocaleSlug } from '../locales/locales.ts';
import { toPath } from '../locales/urls.ts';

/** An address that was once given out, and the one that follows it; paths from the root. */
export interface Redirect {
  from: string;
  to: string;
}

/** Every line of `content/redirects.yaml` in every language that is switched on; the check has refused what leads nowhere. */
export function readRedirects(root: string): Redirect[] {
  const read = (name: string): unknown => parse(readFileSync(join(root, 'content', name), 'utf8'));
  const { locales } = read('site.yaml') as { locales: LocaleSlug[] };
  const lines = Object.entries((read('redirects.yaml') ?? {}) as Record<string, string>);
  return locales.flatMap((locale) => lines.map(([from, to]) => ({ from: toPagePath(locale, from), to: toPagePath(locale, to) })));
}

/** `offers/umsonstladen` → `/de/offers/umsonstladen/`; pages such as `pages/about` stand at the top. */
function toPagePath(locale: LocaleSlug, record: string): string {
  return toPath(locale, ...record.replace(/^pages\//, '').split('/'));
}
