import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import type { Content } from '../../../src/domain/catalog.ts';
import { RECORD_KIND_NAMES } from '../../../src/domain/kinds.ts';
import { findBehindFields, type ContentRecord, type Words } from '../../../src/domain/record.ts';
import { hashWords, type WordsValue } from '../../../src/domain/translation.ts';
import { splitFrontMatter } from '../../../src/loading/split-front-matter.ts';

/**
 * Every translation that is behind its German words: file, field, what the German said when it was translated (as far as Git remembers)
 * and what it says now.
 */
export function listStale(root: string, content: Content): string[] {
  return RECORD_KIND_NAMES.flatMap((kind) => content[kind] as ContentRecord<unknown, object>[]).flatMap((record) =>
    content.site.locales.flatMap((locale) => {
      const text = record.texts[locale];
      const fields = text ? findBehindFields(record, locale) : [];
      if (!text || fields.length === 0) return [];
      const past = readPast(root, record.file);
      return [
        text.file,
        ...fields.flatMap((field) => {
          const old = findOld(past, field, text.translation?.of[field]);
          const now = (record.texts.de?.words as Words)[field];
          return [`  ${field}`, ...(old ? [`    - ${toLine(old)}`] : []), ...(now ? [`    + ${toLine(now)}`] : [])];
        }),
      ];
    }),
  );
}

/** Older versions of a German file, newest first; none without Git. */
function readPast(root: string, file: string): Words[] {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return git('log', '--format=%H', '--', file)
      .split('\n')
      .filter(Boolean)
      .map((commit) => toWords(git('show', `${commit}:${file}`)));
  } catch {
    return [];
  }
}

function toWords(text: string): Words {
  const parts = splitFrontMatter(text);
  return parts ? { ...(parse(parts.yaml) as Words), body: parts.body.trim() } : {};
}

function findOld(past: readonly Words[], field: string, hash: string | undefined): WordsValue | undefined {
  return past.map((words) => words[field]).find((value) => value !== undefined && hashWords(value) === hash);
}

function toLine(value: WordsValue): string {
  return [value].flat().join(' · ').replace(/\s+/g, ' ');
}
