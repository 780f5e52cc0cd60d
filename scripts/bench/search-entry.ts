/** What both engines look like from the benchmark; `openSearch` of src/search/engine.ts has this shape. */
export interface BenchSearch {
  /** @returns `undefined` when the engine sees no question in the text */
  find(question: string, filters: Record<string, string>): Promise<{ hits: BenchHit[] } | undefined>;
}

interface BenchHit {
  load(): Promise<{ href: string; title: string }>;
}

declare global {
  interface Window {
    /** Set by the entry of the engine; `undefined` until its script has run. */
    benchSearch?: BenchSearch;
  }
}
