import type { FixedTerm } from '../domain/fixed-terms.ts';
import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { removeLinks } from './links.ts';
import { isFormOf, toGermanStem, toWords } from './stems.ts';
import { textOfWords, translationsOf } from './records.ts';

/** A reader who meets one office under two names looks for two offices. */
export const fixedTerms: Check = {
  id: 'fixed-terms',
  description: 'Where a German word with a fixed translation stands in a record, that translation stands in the record’s other language.',
  run: (catalog, { fixedTerms }) =>
    translationsOf(catalog).flatMap(({ locale, file, source, words }) =>
      findMissingTerms(textOfWords(source), textOfWords(words), fixedTerms[locale] ?? []).map(({ german, term }): ContentIssue => ({
        level: 'warning',
        code: 'parity-term',
        file,
        values: { term: german, expected: term, locale },
      })),
    ),
};

/**
 * Fixed terms whose German word stands in the German text while the fixed word is missing in the translation.
 *
 * The longest term wins ("Stadt Laatzen" hides "Laatzen"). Inflected forms count on both sides, the words of a term may stand in
 * any order, and a German name that the translation keeps outside brackets needs no other word.
 */
export function findMissingTerms(german: string, translation: string, terms: readonly FixedTerm[]): FixedTerm[] {
  const words = toWords(withoutBrackets(removeLinks(translation)));
  return findTerms(toWords(removeLinks(german)), terms).filter(
    ({ german, term }) => !hasAllWords(words, meaningfulWords(term)) && !hasAllWords(words, toWords(withoutBrackets(german))),
  );
}

function findTerms(text: readonly string[], terms: readonly FixedTerm[]): FixedTerm[] {
  const taken = new Set<number>();
  const byLength = terms
    .map((term) => ({ term, words: toWords(withoutBrackets(term.german)) }))
    .sort((a, b) => b.words.length - a.words.length);
  return byLength.flatMap(({ term, words }) => {
    const starts = text.flatMap((_, start) =>
      words.every((word, index) => !taken.has(start + index) && isGermanForm(text[start + index], word)) ? [start] : [],
    );
    for (const start of starts) words.forEach((_, index) => taken.add(start + index));
    return starts.length > 0 ? [term] : [];
  });
}

/** A noun keeps its capital ("spenden" is no "Spende"); what is written in capitals is a name and has one form only. */
function isGermanForm(word: string | undefined, term: string): boolean {
  if (word === undefined) return false;
  if (/^[\p{Lu}\p{N}]+$/u.test(term)) return word === term;
  if (/^\p{Lu}/u.test(term) && !/^\p{Lu}/u.test(word)) return false;
  return toGermanStem(word) === toGermanStem(term);
}

function hasAllWords(text: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => text.some((candidate) => isFormOf(word, candidate)));
}

/** Without articles and prepositions of one or two letters, which a sentence may swallow. */
function meaningfulWords(term: string): string[] {
  const words = toWords(withoutBrackets(term));
  const long = words.filter((word) => word.length > 2);
  return long.length > 0 ? long : words;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)/g, ' ');
}
