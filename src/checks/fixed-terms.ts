import type { FixedTerm } from '../domain/fixed-terms.ts';
import type { ContentIssue } from '../domain/issue.ts';
import type { WordsValue } from '../domain/translation.ts';
import type { Check } from './check.ts';
import { removeLinks } from './links.ts';
import { readableFields, textOfWords, toText, translationsOf, type TranslatedRecord } from './records.ts';
import { isSameWord, toGermanStem, toWordForm, toWords, type WordForm } from './stems.ts';

/** A fixed term cut into words once for all texts. */
interface PreparedTerm {
  german: string;
  term: string;
  germanWords: readonly string[];
  germanStems: readonly string[];
  germanForms: readonly WordForm[];
  termForms: readonly WordForm[];
}

/** A reader who meets one office under two names looks for two offices. */
export const fixedTerms: Check = {
  id: 'fixed-terms',
  description: 'Where a German word with a fixed translation stands in a record, that translation stands in the record’s other language.',
  run: (catalog, { fixedTerms }) => {
    const prepared = Object.fromEntries(Object.entries(fixedTerms).map(([locale, terms]) => [locale, prepareTerms(terms)]));
    return translationsOf(catalog).flatMap((translated) => {
      const { locale, source, words } = translated;
      return findMissingTerms(textOfWords(source), textOfWords(words), prepared[locale] ?? []).map((term) => toIssue(term, translated));
    });
  },
};

/** Points at the first field whose German words have the term; the fixed word may stand in any field. */
function toIssue(missing: PreparedTerm, { locale, file, source, words }: TranslatedRecord): ContentIssue {
  const hasTerm = ([name, value]: [string, WordsValue]) =>
    words[name] !== undefined && findTerms(toWords(toText(value)), [missing]).length > 0;
  const field = readableFields(source).find(hasTerm)?.[0];
  const values = { term: missing.german, expected: missing.term, locale };
  return { level: 'warning', code: 'parity-term', file, ...(field && { field }), values };
}

/** Brings the longest terms to the front, so that "Stadt Laatzen" is found before "Laatzen". Brackets are not part of a term. */
export function prepareTerms(terms: readonly FixedTerm[]): PreparedTerm[] {
  return terms
    .map(({ german, term }) => {
      const germanWords = toWords(withoutBrackets(german));
      return {
        german,
        term,
        germanWords,
        germanStems: germanWords.map(toGermanStem),
        germanForms: germanWords.map(toWordForm),
        termForms: toMeaningfulWords(term).map(toWordForm),
      };
    })
    .sort((a, b) => b.germanWords.length - a.germanWords.length);
}

/**
 * Fixed terms whose German word stands in the German text while the fixed word is missing in the translation.
 *
 * Inflected forms count on both sides, the words of a term may stand in any order, and a German name that the translation keeps
 * outside brackets needs no other word.
 */
export function findMissingTerms(german: string, translation: string, terms: readonly PreparedTerm[]): PreparedTerm[] {
  const found = findTerms(toWords(removeLinks(german)), terms);
  if (found.length === 0) return [];
  const forms = toWords(withoutBrackets(removeLinks(translation))).map(toWordForm);
  const hasAll = (words: readonly WordForm[]) => words.every((word) => forms.some((form) => isSameWord(word, form)));
  return found.filter(({ termForms, germanForms }) => !hasAll(termForms) && !hasAll(germanForms));
}

function findTerms(text: readonly string[], terms: readonly PreparedTerm[]): PreparedTerm[] {
  const stems = text.map(toGermanStem);
  const taken = new Set<number>();
  return terms.filter(({ germanWords, germanStems }) => {
    const starts = stems.flatMap((stem, start) => {
      const stands =
        stem === germanStems[0] &&
        germanWords.every((word, index) => {
          const at = start + index;
          return !taken.has(at) && stems[at] === germanStems[index] && hasSameCase(text[at]!, word);
        });
      return stands ? [start] : [];
    });
    for (const start of starts) germanWords.forEach((_, index) => taken.add(start + index));
    return starts.length > 0;
  });
}

/** A noun keeps its capital ("spenden" is no "Spende"); what is written in capitals is a name and has one form only. */
function hasSameCase(word: string, term: string): boolean {
  if (/^[\p{Lu}\p{N}]+$/u.test(term)) return word === term;
  return !/^\p{Lu}/u.test(term) || /^\p{Lu}/u.test(word);
}

/** Without articles and prepositions of one or two letters, which a sentence may swallow. */
function toMeaningfulWords(term: string): string[] {
  const words = toWords(withoutBrackets(term));
  const long = words.filter((word) => word.length > 2);
  return long.length > 0 ? long : words;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)/g, ' ');
}
