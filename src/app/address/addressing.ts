// Reads the query of a page from the browser's address, and writes it back. A saved file has its own: saved/fileAddressing.ts.
import { navigate, useSearch } from 'wouter/use-browser-location';
import type { ReadQuery } from '../../selection/query.ts';
import { addressUnder, pathsFrom, type Paths } from './paths.ts';

export interface Addressing {
  /** The query string of now; in the prerender and the first client render, the one that the page was rendered with. */
  useSearch(): string;
  /** The query string in the browser's address at this moment. */
  searchNow(): string;
  /** Puts a query string into the address: as a step of its own, or in place of the last. */
  go(search: string, replace: boolean): void;
  paths(read: Pick<ReadQuery, 'query' | 'foreign'>): Paths;
  /** A path without a leading slash to the whole address, as far as it is known; `origin` is the reader's, empty in the prerender. */
  addressOf(origin: string, path: string): string;
}

export const siteAddressing: Addressing = {
  useSearch: () => useSearch({ ssrSearch: '' }),
  searchNow: () => window.location.search,
  go: (search, replace) => navigate(window.location.pathname + search, { replace }),
  paths: pathsFrom,
  addressOf: addressUnder,
};
