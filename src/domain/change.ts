import type { LocaleSlug } from '../locales/locales.ts';
import type { Catalog } from './catalog.ts';
import { findNewestEvidence, type Evidence } from './evidence.ts';
import type { RecordKindName } from './kinds.ts';

/** What happened to a record, or to its words in one language. */
export type ChangeType = 'added' | 'changed' | 'removed';

/** One change of the content on one day; what happened to the same file on the same day is one change. */
export interface Change {
  /** Day on the town's calendar, `YYYY-MM-DD`. */
  date: string;
  kind: RecordKindName;
  id: string;
  change: ChangeType;
  /** Set when only the words of this language were touched; absent when the record itself was: its German file has the facts. */
  locale?: LocaleSlug;
}

/** Changes, newest first, and how we know them. */
export interface ChangeLog {
  changes: Change[];
  /** `history`: from Git. `evidence`: from the newest dated source or confirmation of each record, because there is no history. */
  basis: 'history' | 'evidence';
}

/** Newest first; on one day by kind, id and language, so that two builds write the same. */
export function compareChanges(a: Change, b: Change): number {
  return (
    b.date.localeCompare(a.date) ||
    a.kind.localeCompare(b.kind) ||
    a.id.localeCompare(b.id) ||
    (a.locale ?? '').localeCompare(b.locale ?? '')
  );
}

/** What the records themselves say about their age; only days count, for a year alone is no news. */
export function listEvidenceChanges(catalog: Catalog): Change[] {
  const changesOf = (
    kind: RecordKindName,
    records: Iterable<{ id: string; facts: { evidence: Evidence[]; assuredDate?: string | undefined } }>,
  ) =>
    [...records].flatMap(({ id, facts }): Change[] => {
      const date = [findNewestEvidence(facts.evidence)?.date, facts.assuredDate]
        .filter((day) => day?.length === 'YYYY-MM-DD'.length)
        .sort()
        .at(-1);
      return date ? [{ date, kind, id, change: 'changed' }] : [];
    });
  return [
    ...changesOf('offer', catalog.offers.values()),
    ...changesOf('actor', catalog.actors.values()),
    ...changesOf('contact-point', catalog.contactPoints.values()),
    ...changesOf('place', catalog.places.values()),
  ].sort(compareChanges);
}
