// Reads the query in the address, and writes new ones.
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { parseQuery, writeQuery, type Query, type ReadQuery } from '../../selection/query.ts';
import type { Addressing } from './addressing.ts';

export interface Address extends ReadQuery {
  readonly search: string;
  /** True until the reader first moves on from the address that was opened. */
  readonly arrived: RefObject<boolean>;
  /** Pushes a choice, so that back undoes it. In an iframe it replaces, as back belongs to the host. An unchanged query is not pushed. */
  push(query: Query): void;
  /** Replaces the query, for changes that back should not undo, such as the theme. */
  replace(query: Query): void;
}

/** The server and the first client render see the query that the page was rendered with; the real one follows before paint. */
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
