// Creates the app's one cache of loaded data and watches it. Only the reader can make it fetch again.
import { QueryClient, skipToken, useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import type { Loading } from './loading.ts';
import { QueriesContext, type Load, type QueriesOfApp } from './queriesOfApp.ts';

const NOTHING = { queryKey: ['nothing'], queryFn: skipToken } as const;

/** Creates the app's cache if there is none yet. Loaded data stays as long as the page. */
export function clientOf(app: QueriesOfApp): QueryClient {
  return (app.client ??= new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: false,
        // A request made offline fails at once, and the reader is told.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        structuralSharing: false,
      },
    },
  }));
}

/** Gives the cache of the surrounding app; throws outside of one. */
export function useQueries(): QueryClient {
  const app = useContext(QueriesContext);
  if (app === null) throw new Error('no app to load anything for');
  return clientOf(app);
}

/** Loads something once a part wants it; null means that nobody does. */
export function useLoading<Value>(load: Load<Value> | null): Loading<Value> {
  const { data, error, refetch } = useQuery<Value, unknown, Value, readonly string[]>(load ?? NOTHING, useQueries());
  if (load === null) return { kind: 'off' };
  if (data !== undefined) return { kind: 'here', value: data };
  return error === null ? { kind: 'waiting' } : { kind: 'failed', error, retry: () => void refetch() };
}
