import { wrap } from 'comlink';
import type { Search } from './answer.ts';
import type { SearchOptions } from './engine.ts';

/** Starts the search of a language in a worker of its own. */
export function startSearch(options: SearchOptions): Search {
  return wrap<Search>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: JSON.stringify(options) }));
}
