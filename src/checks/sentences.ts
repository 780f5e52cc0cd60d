import { removeLinks } from './links.ts';

/** Points that end an abbreviation, not a sentence. */
const ABBREVIATION = /(?:^|[\s(.])(?:\p{L}|Nr|Str|Tel|ca|bzw|usw|evtl|inkl|max|mind|Dr|Prof|St)\.$/u;
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;
/** Words after an ordinal: "24. Dezember", "3. Montag", "1. bis 4. Klasse". */
const AFTER_ORDINAL =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\p{Lu}\p{Ll}+tag|Mittwoch|Woche|Monat|Stock|Etage|Klasse|Schuljahr|Lebens|Jahrhundert|Geburt)/u;

/** Sentences of a German Markdown text as a reader counts them; each entry of a list is one, headings are none. */
export function readSentences(markdown: string): string[] {
  return toBlocks(removeLinks(markdown)).flatMap(splitBlock);
}

/** Words of a sentence; a compound with hyphens is one, a dash is none. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function toBlocks(text: string): string[] {
  return text
    .replace(/^#.*$/gm, '')
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+/gm, '\n\n')
    .replace(/[*_>[\]]/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function splitBlock(block: string): string[] {
  const sentences: string[] = [];
  let current = '';
  for (const part of block.split(/(?<=[.!?؟…:]["“”»)]*)\s(?=["„»«(]*[\p{Lu}\p{Lo}\p{N}])/u)) {
    const continues = ABBREVIATION.test(current) || (ORDINAL.test(current) && AFTER_ORDINAL.test(part));
    if (current && !continues) {
      sentences.push(current);
      current = part;
    } else current = current ? `${current} ${part}` : part;
  }
  return current ? [...sentences, current] : sentences;
}
