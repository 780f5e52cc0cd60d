import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isMap, parseDocument, Scalar } from 'yaml';
import type { Content } from '../../../src/domain/catalog.ts';
import { RECORD_KIND_NAMES } from '../../../src/domain/kinds.ts';
import type { ContentRecord, Words } from '../../../src/domain/record.ts';
import { hashWords, UNTRACKED_FIELDS } from '../../../src/domain/translation.ts';
import { splitFrontMatter } from '../../../src/loading/split-front-matter.ts';

/**
 * Records that a person has checked a translation against today's German words: status, name, day, and the hash of every field.
 *
 * @param file path of the translation, from the root or from where the person stands
 * @throws {Error} when the file is no translation of the content
 */
export function acceptTranslation(
  root: string,
  content: Content,
  { file, name, today }: { file: string; name: string; today: string },
): string {
  const wanted = relative(root, resolve(file)).replaceAll('\\', '/');
  const found = RECORD_KIND_NAMES.flatMap((kind) => content[kind] as ContentRecord<unknown, object>[])
    .flatMap((record) => Object.values(record.texts).map((text) => ({ record, text })))
    .find(({ text }) => text.translation && (text.file === wanted || text.file === file));
  if (!found) throw new Error(`${file} is no translation below content/.`);
  const path = join(root, found.text.file);
  const source = readFileSync(path, 'utf8');
  const parts = splitFrontMatter(source)!;
  const head = parseDocument(parts.yaml);
  const translation = head.get('translation');
  if (!isMap(translation)) throw new Error(`${file} has no head "translation".`);
  const german = found.record.texts.de!.words as Words;
  const own = found.text.words as Words;
  const of = Object.keys(own).filter((field) => german[field] !== undefined && own[field] !== undefined && !UNTRACKED_FIELDS.has(field));
  translation.set('status', 'reviewed');
  translation.set('of', Object.fromEntries(of.map((field) => [field, quoted(hashWords(german[field]!))])));
  translation.set('reviewedBy', name);
  translation.set('date', quoted(today));
  writeFileSync(path, `---\n${head.toString({ lineWidth: 0 })}---\n${parts.body}`);
  return found.text.file;
}

function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}
