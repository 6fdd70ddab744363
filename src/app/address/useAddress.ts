// Reads what the address asks, and puts a new question into the address.
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { parseQuery, writeQuery, type Query, type ReadQuery } from '../../selection/query.ts';
import type { Addressing } from './addressing.ts';

export interface Address extends ReadQuery {
  readonly search: string;
  /** True until the reader goes anywhere from where the page was opened. */
  readonly arrived: RefObject<boolean>;
  /** A choice: pushed, so that back undoes it; replaced in a frame, where back is the host's. Asking the same again pushes nothing. */
  push(query: Query): void;
  /** What is not a choice of its own, such as the theme: replaced. */
  replace(query: Query): void;
}

/** The server and the first client render see the query that the page is rendered with; the real query follows before paint. */
export function useAddress(dataset: Dataset, addressing: Addressing, framed = false): Address {
  const search = addressing.useSearch();
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
      if (next !== writeQuery(read.query, read.foreign)) addressing.go(next, replace);
    },
    [read, addressing],
  );
  const push = useCallback((query: Query) => go(query, framed), [go, framed]);
  const replace = useCallback((query: Query) => go(query, true), [go]);
  return { ...read, search, arrived, push, replace };
}
