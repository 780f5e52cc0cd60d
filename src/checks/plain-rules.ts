/** Something in a German sentence that makes it harder than it needs to be. */
export interface PlainRule {
  code:
    | 'style-number-word'
    | 'style-passive'
    | 'style-subjunctive'
    | 'style-genitive'
    | 'style-abbreviation'
    | 'style-office-word'
    | 'style-negation'
    | 'word-long';
  /** What was found, as it stands there. */
  find: (sentence: string) => string[];
}

/** Names of offices and papers that people must recognise on a door or a letter, however long they are. */
const KNOWN_LONG =
  /^(?:Ausländerbehörde|Krankenversicherung|Antidiskriminierung|Wohnungsgeberbestätigung|Schwangerschaftsberatung|Aufenthaltserlaubnis|Niederlassungserlaubnis|Aufenthaltsgestattung|Fiktionsbescheinigung|Rechtsbehelfsbelehrung|Verpflichtungserklärung|Wohnberechtigungsschein|Sozialversicherungsnummer|Migrationsberatung|Jugendmigrationsdienst|Notunterkunft)/;

const matches = (pattern: RegExp) => (sentence: string) => [...sentence.matchAll(pattern)].map(([found]) => found.trim());

/** Words of more than `limit` letters without a hyphen. */
export function longWords(limit: number): PlainRule {
  return {
    code: 'word-long',
    find: (sentence) => (sentence.match(/\p{L}+/gu) ?? []).filter((word) => word.length > limit && !KNOWN_LONG.test(word)),
  };
}

/** A form of "werden" and a participle, in either order; "werden" with an infinitive is the future. */
export const passive: PlainRule = {
  code: 'style-passive',
  find: matches(
    /\b(?:wird|werden|wurde|wurden|worden)\b[^.!?,;:]{0,60}?\b(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}+iert|(?:be|er|ver|zer|ent)\p{L}{3,}t)\b(?!\s+(?:werden|wird))/gu,
  ),
};

export const subjunctive: PlainRule = {
  code: 'style-subjunctive',
  find: matches(/\b(?:würden?|könnten?|müssten?|sollten?|dürften?|wären?|hätten?)\b/gu),
};

/** Genitives that are surely some: after their prepositions, and with "des" or "eines". */
export const genitive: PlainRule = {
  code: 'style-genitive',
  find: matches(
    /\b(?:wegen|während|trotz|innerhalb|außerhalb|anhand|aufgrund)\s+(?:der|des|eines|einer|ihrer|Ihrer)\b[^.,;]{0,30}|\b(?:des|eines)\s+\p{Lu}\p{L}+(?:s|es)\b/gu,
  ),
};

export const abbreviation: PlainRule = {
  code: 'style-abbreviation',
  find: matches(/\b(?:z\. ?B\.|d\. ?h\.|u\. ?a\.|i\. ?d\. ?R\.|o\. ?ä\.|ggf\.|bzw\.|inkl\.|evtl\.|etc\.|usw\.|ca\.|gem\.|lt\.|zzgl\.)/gu),
};

const OFFICE_WORDS =
  /\b(?:unverzüglich|gemäß|bezüglich|hinsichtlich|zwecks|mittels|seitens|Antragsteller\p{L}*|erforderlich|Inanspruchnahme|obliegt|diesbezüglich|Sachverhalt|in Kenntnis|man)\b/gu;
export const officeWord: PlainRule = { code: 'style-office-word', find: matches(OFFICE_WORDS) };

/** Numbers are digits: they are the same in every language. "Ein" is an article too. */
export const numberWord: PlainRule = {
  code: 'style-number-word',
  find: matches(/\b(?:zwei|drei|vier|fünf|sechs|sieben|neun|zehn|elf|zwölf|hundert|tausend)\b/giu),
};

/** Only asked of Easy German, where a bold "nicht" shows itself. */
export const negation: PlainRule = { code: 'style-negation', find: matches(/\b(?:nie|niemals|ohne|keinesfalls|weder)\b/gu) };

/** Share of abstract nouns among the words of a text, 0 to 1. */
export function measureNominalStyle(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length === 0
    ? 0
    : words.filter((word) => /^\p{Lu}\p{L}+(?:ung|heit|keit|tion|ismus)(?:en|s)?$/u.test(word)).length / words.length;
}
