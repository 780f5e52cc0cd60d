import { toUuid, type HsdsContext } from './context.ts';
import type { HsdsAttribute, HsdsTaxonomyTerm } from './objects.ts';

/** What an attribute belongs to. */
export interface AttributeOwner {
  /** UUID */
  id: string;
  /** Its table. */
  entity: 'service' | 'organization' | 'location' | 'contact' | 'schedule' | 'service_area';
}

/** Before the name of a fact that only we know, so that nobody takes it for a code of the standard. */
export const OWN_PREFIX = 'lotse:';

/**
 * Facts without a field in HSDS as attributes, `lotse:<name>`; the names and values are those of the content files.
 *
 * @param facts those that are `undefined`, `false` or empty are left out; lists are joined by commas
 */
export function toOwnAttributes(
  owner: AttributeOwner,
  facts: Record<string, string | boolean | readonly (string | number)[] | undefined>,
  context: HsdsContext,
): HsdsAttribute[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    const value = String(fact || '');
    return value ? [{ ...toBase(owner, OWN_PREFIX + name, value, context), value }] : [];
  });
}

/** Terms of a taxonomy as attributes. */
export function toTermAttributes(
  owner: AttributeOwner,
  type: 'topic' | 'audience',
  terms: readonly HsdsTaxonomyTerm[],
  context: HsdsContext,
): HsdsAttribute[] {
  return terms.map((term) => ({ ...toBase(owner, type, term.code, context), taxonomy_term_id: term.id, taxonomy_term: term }));
}

function toBase({ id, entity }: AttributeOwner, type: string, value: string, context: HsdsContext) {
  return { id: toUuid(context, id, type, value), link_id: id, link_entity: entity, link_type: type };
}
