import { LOCALES, type LocaleSlug } from '../locales/locales.ts';

const LETTERS = { Latn: /\p{Script=Latin}/gu, Arab: /\p{Script=Arabic}/gu, Cyrl: /\p{Script=Cyrillic}/gu };

/** Share of a text's letters that are of its locale's script, 0 to 1; `undefined` when it has no letters. */
export function shareOfScript(text: string, locale: LocaleSlug): number | undefined {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  if (all === 0) return undefined;
  return (text.match(LETTERS[LOCALES[locale].script])?.length ?? 0) / all;
}
