import type { ContentIssue } from '../domain/issue.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import type { Check } from './check.ts';
import { labelsOf, readableFields, toText, translationsOf } from './records.ts';
import { shareOfScript } from './scripts.ts';

/** Names of organisations stay in Latin letters, so much of a short text may be in another script. */
const MIN_SHARE = 0.3;

/** A text left in German under an Arabic heading looks translated to every program and to no reader. */
export const wrongScript: Check = {
  id: 'wrong-script',
  description: 'Words of a language are in its script, but for names. Titles may be names as a whole.',
  run: (catalog) => [
    ...translationsOf(catalog).flatMap(({ locale, file, words }) =>
      readableFields(words)
        .filter(([name, value]) => name !== 'title' && isForeign(toText(value), locale))
        .map(([name]) => toIssue(file, name)),
    ),
    ...labelsOf(catalog).flatMap(({ file, field, texts }) =>
      Object.entries(texts)
        .filter(([locale, text]) => text && isForeign(text, locale as LocaleSlug))
        .map(([locale]) => toIssue(file, `${field}.${locale}`)),
    ),
  ],
};

function isForeign(text: string, locale: LocaleSlug): boolean {
  const share = shareOfScript(text, locale);
  return share !== undefined && share < MIN_SHARE;
}

function toIssue(file: string, name: string): ContentIssue {
  return { level: 'warning', code: 'wrong-script', file, field: name, values: { name } };
}
