import { AUDIENCES } from '../../../src/domain/offer.ts';
import type { Source } from './notes.ts';
import type { AttributeRow } from './shapes.ts';
import type { Target } from './target.ts';
import { pickWord } from './values.ts';

/** Topics that exist, by id or by name in any language; other terms are noted. */
export function pickTopics(attributes: readonly AttributeRow[] | undefined, target: Target, source: Source): string[] {
  const found = listTerms(attributes, target).flatMap(({ type, code, name }) => {
    const topic = target.content.topic.find(({ id, label }) => id === code || Object.values(label).some((text) => isSame(text, name)));
    if (type === 'audience' && pickWord(code, AUDIENCES)) return [];
    if (!topic) target.notes.add('no-home', 'taxonomy_term', name ?? code ?? '?', source);
    return topic ? [topic.id] : [];
  });
  return [...new Set(found)];
}

/** Groups of people that content knows, by our own code. */
export function pickAudience(attributes: readonly AttributeRow[] | undefined, target: Target): (typeof AUDIENCES)[number][] {
  const groups = listTerms(attributes, target).flatMap(({ type, code }) => (type === 'audience' ? (pickWord(code, AUDIENCES) ?? []) : []));
  return [...new Set(groups)];
}

function listTerms(attributes: readonly AttributeRow[] | undefined, { data }: Target) {
  return (attributes ?? []).flatMap(({ link_type: type, taxonomy_term: term, taxonomy_term_id: id }) => {
    const { code, name } = term ?? data.terms.get(id ?? '') ?? {};
    return code === undefined && name === undefined ? [] : [{ type, code, name }];
  });
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}
