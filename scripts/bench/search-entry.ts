/** What both engines look like from the benchmark. */
export interface BenchSearch {
  /** The first `count` hits, and how many there are in all. */
  ask(question: string, count: number): Promise<{ hrefs: string[]; total: number }>;
}

declare global {
  interface Window {
    /** Set by the entry of the engine; `undefined` until its script has run. */
    benchSearch?: BenchSearch;
  }
}
