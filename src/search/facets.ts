/** For each filter and each of its values, the pages that have it. */
export type FacetSets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** How many of the hits remain when a value is chosen: filter → value → pages. */
export type FacetCounts = Record<string, Record<string, number>>;

/** What a reader has chosen: filter → values. Of several values of a filter a page needs all. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** Whether a page has everything that was chosen. */
export function fits(id: string, choice: Choice, sets: FacetSets): boolean {
  return Object.entries(choice).every(([name, values]) => values.every((value) => sets.get(name)?.get(value)?.has(id) ?? false));
}

/**
 * Counts for every value how many of the hits it would leave, given what is chosen in the other filters.
 *
 * @param additive filters of which several values can be chosen; their counts add to what is chosen in the same filter
 */
export function countFacets(ids: readonly string[], choice: Choice, sets: FacetSets, additive: ReadonlySet<string>): FacetCounts {
  const counts: FacetCounts = {};
  for (const [name, values] of sets) {
    const others = additive.has(name) ? choice : Object.fromEntries(Object.entries(choice).filter(([other]) => other !== name));
    const left = ids.filter((id) => fits(id, others, sets));
    counts[name] = Object.fromEntries([...values].map(([value, pages]) => [value, left.filter((id) => pages.has(id)).length]));
  }
  return counts;
}
