import { expose } from 'comlink';
import { openSearch, type SearchOptions } from './engine.ts';

/** The search runs beside the page, so that typing and scrolling never wait for it. Its options are the name of the worker. */
expose(openSearch(JSON.parse(self.name) as SearchOptions));
