import type { ContentIssue } from '../domain/issue.ts';
import type { SourceFile } from './read-files.ts';

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const INVISIBLE =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e01ef}]/gu;
const JOINERS = /[\u200c\u200d]/gu;

/** Joiners are part of Persian, Arabic and Kurdish spelling; elsewhere they hide in copied text. */
const HAS_JOINERS = /\.(fa|ar)\.mdx?$|\/(topics|figures|fixed-terms)\/|site\.yaml$/;

/** Of one kind and file; finding the place of each of a hundred thousand would take minutes. */
const MAX_ISSUES = 10;

/** Refuses characters that nobody sees: control, bidirectional override and invisible ones; warns of words in two scripts. */
export function refuseCharacters({ path, text }: SourceFile): ContentIssue[] {
  const found: ContentIssue[] = [];
  const report = (pattern: RegExp, code: ContentIssue['code']) => {
    for (const match of [...text.matchAll(pattern)].slice(0, MAX_ISSUES)) {
      const character = `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      found.push({ level: 'error', code, file: path, ...toPosition(text, match.index), values: { character } });
    }
  };
  report(CONTROL, 'text-control');
  report(BIDI, 'text-bidi');
  report(INVISIBLE, 'text-invisible');
  if (!HAS_JOINERS.test(path)) report(JOINERS, 'text-invisible');

  for (const match of text.matchAll(/^(<{7}|={7}|>{7})(?= |$)/gm)) {
    found.push({ level: 'error', code: 'merge-marker', file: path, ...toPosition(text, match.index), values: { marker: match[0] } });
  }
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u].filter((script) => script.test(match[0]));
    if (scripts.length > 1)
      found.push({ level: 'warning', code: 'text-mixed-script', file: path, ...toPosition(text, match.index), values: { word: match[0] } });
  }
  return found;
}

function toPosition(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
