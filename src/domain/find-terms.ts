import type { Term } from './catalog.ts';

/** Where a German text has a word of the glossary for the first time. */
export interface FoundTerm {
  term: Term;
  /** Place of the word in the text. */
  index: number;
  /** The word as it stands there, with its ending. */
  text: string;
}

const ENDING = '(?:s|es|e|en|er|n)?';

/**
 * Looks for the glossary's words in German texts: whole words, in their forms, also by their other names; longer names first, so that
 * "Beglaubigte Übersetzung" is not found as "Übersetzung".
 */
export function openTermFinder(terms: Iterable<Term>): (german: string) => FoundTerm[] {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    const words = term.texts.de?.words;
    for (const name of words ? [words.title, ...term.facts.alsoCalled] : []) byName.set(name.toLowerCase(), term);
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${names.map(escape).join('|')})${ENDING}(?![\\p{L}\\p{N}-])`, 'giu');
  return (german) => {
    const found = new Map<Term, FoundTerm>();
    for (const match of german.matchAll(pattern)) {
      const term = byName.get(match[1]!.toLowerCase())!;
      // a German noun keeps its capital: "termin" in a web address is no word of the text
      if (!found.has(term) && /^\p{Lu}/u.test(match[0])) found.set(term, { term, index: match.index, text: match[0] });
    }
    return [...found.values()];
  };
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
