import { z } from 'zod';
import { refuse } from './refine.ts';

/** Why a web address is refused; `undefined` when it is fine. The reasons are short enough for an error line in both languages. */
export function findUrlFault(value: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(value)) return 'U+0020 …';
  if (!value.startsWith('https://')) return value.split(/[/?#]/)[0] || value;
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return 'URL';
  }
  if (url.username || url.password) return 'user:password@';
  if (/^(localhost|\d+(\.\d+){3}|\[.*\])$/.test(url.hostname) || !url.hostname.includes('.')) return url.hostname;
  // A host with other than ASCII letters may imitate another one; editors see what it really is.
  const host = value.slice('https://'.length).split(/[/?#:]/)[0] ?? '';
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
