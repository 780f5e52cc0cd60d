import type { ContentIssue } from '../domain/issue.ts';
import type { Words } from '../domain/record.ts';
import { LOCALES, type LocaleSlug } from '../locales/locales.ts';
import type { Check } from './check.ts';
import {
  abbreviation,
  genitive,
  longWords,
  measureNominalStyle,
  negation,
  numberWord,
  officeWord,
  passive,
  subjunctive,
  type PlainRule,
} from './plain-rules.ts';
import { measureReadability } from './readability.ts';
import { readableFields, recordsOf, textOfWords, toText } from './records.ts';
import { countWords, readSentences } from './sentences.ts';

/** What is still plain in a language. */
interface Limits {
  /** Words in a sentence: above the first it is a warning, above the second an error. */
  sentence: readonly [number, number];
  /** Mean words in a sentence of a record; languages without a source of their own have none. */
  mean?: number;
  lix?: number;
  vienna?: number;
  /** Share of abstract nouns, 0 to 1. */
  nominal?: number;
  rules: readonly PlainRule[];
}

const COMMON = [passive, subjunctive, genitive, abbreviation, officeWord, numberWord];
const LIMITS: Partial<Record<LocaleSlug, Limits>> = {
  de: { sentence: [20, 30], mean: 12, lix: 50, vienna: 9, nominal: 0.12, rules: [...COMMON, longWords(24)] },
  'de-simple': { sentence: [12, 18], mean: 8, lix: 40, vienna: 6, nominal: 0.08, rules: [...COMMON, negation, longWords(16)] },
};
/** Sentences of other languages are only counted: no formula of theirs is calibrated for these texts. */
const OTHERS: Limits = { sentence: [28, 45], rules: [] };

/** Fewer sentences have no mean, and fewer words no index, worth the name. */
const MIN_SENTENCES = 3;
const MIN_WORDS = 50;

/** Most readers of the texts are learning the language, or read little. */
export const plainLanguage: Check = {
  id: 'plain-language',
  description:
    'Sentences are short in every language. German has its plain limits, Easy German stricter ones: words, passive, subjunctive, genitive, abbreviations, office words, abstract nouns, LIX and the Vienna formula.',
  run: (catalog) =>
    recordsOf(catalog).flatMap(({ texts }) =>
      Object.entries(texts).flatMap(([locale, { words, file }]) =>
        judge(words as Words, file, LIMITS[locale as LocaleSlug] ?? OTHERS, locale as LocaleSlug),
      ),
    ),
};

function judge(words: Words, file: string, limits: Limits, locale: LocaleSlug): ContentIssue[] {
  const sentences = toSentences(words);
  return [
    ...sentences.flatMap((sentence) => judgeLength(sentence, file, limits)),
    ...sentences.flatMap(({ field, text }) => limits.rules.flatMap((rule) => toStyleIssue(rule, text, field, file))),
    ...(limits.mean === undefined ? [] : judgeWhole(words, sentences, file, { ...limits, mean: limits.mean }, locale)),
  ];
}

function judgeLength({ field, text, words }: SentenceOf, file: string, { sentence: [warn, stop] }: Limits): ContentIssue[] {
  if (words <= warn) return [];
  const level = words > stop ? 'error' : 'warning';
  return [{ level, code: 'sentence-long', file, field, values: { sentence: shorten(text), words, limit: words > stop ? stop : warn } }];
}

/** One finding a sentence and rule: mending one word usually mends the sentence. */
function toStyleIssue(rule: PlainRule, text: string, field: string, file: string): ContentIssue[] {
  const [found] = rule.find(text);
  return found === undefined ? [] : [{ level: 'warning', code: rule.code, file, field, values: { found, sentence: shorten(text) } }];
}

function judgeWhole(
  words: Words,
  sentences: readonly SentenceOf[],
  file: string,
  limits: Limits & { mean: number },
  locale: LocaleSlug,
): ContentIssue[] {
  const mean = sentences.reduce((sum, sentence) => sum + sentence.words, 0) / sentences.length;
  const text = textOfWords(words);
  const figures = measureReadability(text);
  const nominal = measureNominalStyle(text);
  const language = LOCALES[locale].autonym;
  return [
    ...(sentences.length >= MIN_SENTENCES && mean > limits.mean
      ? [{ level: 'warning' as const, code: 'sentences-long' as const, file, values: { mean: mean.toFixed(1), limit: limits.mean } }]
      : []),
    ...(figures && figures.words >= MIN_WORDS && (figures.lix > limits.lix! || figures.vienna > limits.vienna!)
      ? [
          {
            level: 'warning' as const,
            code: 'text-hard' as const,
            file,
            values: {
              language,
              lix: figures.lix.toFixed(0),
              lixLimit: limits.lix!,
              vienna: figures.vienna.toFixed(1),
              viennaLimit: limits.vienna!,
            },
          },
        ]
      : []),
    ...(figures && figures.words >= MIN_WORDS && nominal > limits.nominal!
      ? [
          {
            level: 'warning' as const,
            code: 'style-nominal' as const,
            file,
            values: { share: Math.round(nominal * 100), limit: limits.nominal! * 100 },
          },
        ]
      : []),
  ];
}

interface SentenceOf {
  field: string;
  text: string;
  words: number;
}

function toSentences(words: Words): SentenceOf[] {
  return readableFields(words).flatMap(([field, value]) =>
    field === 'title' || typeof value !== 'string'
      ? []
      : readSentences(toText(value)).map((text) => ({ field, text, words: countWords(text) })),
  );
}

function shorten(sentence: string): string {
  return sentence.length > 60 ? `${sentence.slice(0, 57)}…` : sentence;
}
