// The address to what it asks, and a new question to a new address: the only place where history is written.
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { navigate, usePathname, useSearch } from 'wouter/use-browser-location';
import type { Dataset } from '../model/dataset.ts';
import { parseQuery, writeQuery, type Query, type ReadQuery } from '../selection/query.ts';

export interface Address extends ReadQuery {
  readonly pathname: string;
  readonly search: string;
  /** True until the reader goes anywhere from where the page was opened. */
  readonly arrived: RefObject<boolean>;
  /** A choice: pushed, so that back undoes it; replaced in a frame, where back is the host's. Asking the same again pushes nothing. */
  push(query: Query): void;
  /** What is not a choice of its own, such as the theme: replaced. */
  replace(query: Query): void;
}

/** The server and the first client render see the page's path and an empty query; the real query follows before paint. */
export function useAddress(dataset: Dataset, ssrPath: string, framed = false): Address {
  const search = useSearch({ ssrSearch: '' });
  const pathname = usePathname({ ssrPath });
  const read = useMemo(() => parseQuery(search, dataset), [search, dataset]);
  const arrived = useRef(true);
  useEffect(() => {
    const leave = () => {
      arrived.current = false;
    };
    window.addEventListener('popstate', leave);
    return () => window.removeEventListener('popstate', leave);
  }, []);
  const go = useCallback(
    (query: Query, replace: boolean) => {
      const next = writeQuery(query, read.foreign);
      arrived.current = false;
      if (next !== writeQuery(read.query, read.foreign)) navigate(pathname + next, { replace });
    },
    [read, pathname],
  );
  const push = useCallback((query: Query) => go(query, framed), [go, framed]);
  const replace = useCallback((query: Query) => go(query, true), [go]);
  return { ...read, pathname, search, arrived, push, replace };
}
