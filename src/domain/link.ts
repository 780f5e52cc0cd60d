import { z } from 'zod';
import { refuse } from './refine.ts';

/** Why a web address is refused; `undefined` when it is fine. The reasons are short enough for an error line in both languages. */
export function findUrlFault(value: string): string | undefined {
  if (/[\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(value)) return 'U+0020 …';
  if (!value.startsWith('https://')) return value.split(/[/?#]/)[0] || value || '…';
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return 'URL';
  }
  if (url.username || url.password) return 'user:password@';
  if (/(^|\.)localhost\.?$|^\d+(\.\d+){3}$|^\[.*\]$/.test(url.hostname) || !url.hostname.includes('.')) return url.hostname;
  // A host with other than ASCII letters may imitate another one; editors see what it really is.
  const host = decodeQuietly(value.slice('https://'.length).split(/[/?#:]/)[0] ?? '');
  if (/[^\p{ASCII}äöüß]/iu.test(host)) return url.hostname;
  return undefined;
}

/** A public web address over https. */
export const urlSchema = z.string().superRefine((value, context) => {
  const reason = findUrlFault(value);
  if (reason) refuse(context, 'url-invalid', { value, reason });
});

/** One mail address without name, subject or copies. */
export const emailSchema = z.string().superRefine((value, context) => {
  if (!/^[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(value)) refuse(context, 'email-invalid', { value });
});

/**
 * Why a link inside a text is refused; `undefined` when it is fine. Allowed are https, mailto, tel and paths of this site. The value
 * is read the way a browser does: blanks and control characters inside a scheme do not hide it.
 */
export function findLinkFault(href: string): string | undefined {
  const bare = decodeQuietly(href).replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u202a-\u202e]/g, '');
  if (/^[/\\]{2}/.test(bare) || bare.includes('\\')) return '//';
  if (bare.startsWith('/') || bare.startsWith('#')) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === 'https') return findUrlFault(href);
  if (scheme === 'mailto') return /^mailto:[^?,\s]+@[^?,\s]+$/i.test(bare) ? undefined : 'mailto:';
  if (scheme === 'tel') return /^tel:\+?\d+$/.test(bare) ? undefined : 'tel:';
  return scheme ? `${scheme}:` : bare.slice(0, 20) || '…';
}

function decodeQuietly(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
