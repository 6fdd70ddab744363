// Reads and writes a page's query in the browser's address; a saved file does this in saved/fileAddressing.ts.
import { navigate, useSearch } from 'wouter/use-browser-location';
import type { ReadQuery } from '../../selection/query.ts';
import { addressUnder, pathsFrom, type Paths } from './paths.ts';

export interface Addressing {
  /** The current query string; in the prerender and the first client render, the one that the page was rendered with. */
  useSearch(): string;
  /** The query string in the browser's address at this moment. */
  searchNow(): string;
  /** Puts a query string into the address: as a new history entry, or in place of the current one. */
  go(search: string, replace: boolean): void;
  paths(read: Pick<ReadQuery, 'query' | 'foreign'>): Paths;
  /** Makes a full address, as far as known, from a path without a leading slash; `origin` is the reader's, empty in the prerender. */
  addressOf(origin: string, path: string): string;
}

export const siteAddressing: Addressing = {
  useSearch: () => useSearch({ ssrSearch: '' }),
  searchNow: () => window.location.search,
  go: (search, replace) => navigate(window.location.pathname + search, { replace }),
  paths: pathsFrom,
  addressOf: addressUnder,
};
