// Makes the one cache of what an app loads, and watches what is in it. Nothing is asked for twice but by the reader.
import { QueryClient, skipToken, useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import type { Loading } from './loading.ts';
import { QueriesContext, type Load, type QueriesOfApp } from './queriesOfApp.ts';

const NOTHING = { queryKey: ['nothing'], queryFn: skipToken } as const;

/** Makes the app's cache where it has none yet: what is loaded stays as long as the page. */
export function clientOf(app: QueriesOfApp): QueryClient {
  return (app.client ??= new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: false,
        // Offline, a request fails at once, and the reader is told.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        structuralSharing: false,
      },
    },
  }));
}

/** The cache of the app around; throws outside of one. */
export function useQueries(): QueryClient {
  const app = useContext(QueriesContext);
  if (app === null) throw new Error('no app to load anything for');
  return clientOf(app);
}

/** Loads it once a part wants it; null is wanted by nobody. */
export function useLoading<Value>(load: Load<Value> | null): Loading<Value> {
  const { data, error, refetch } = useQuery<Value, unknown, Value, readonly string[]>(load ?? NOTHING, useQueries());
  if (load === null) return { kind: 'off' };
  if (data !== undefined) return { kind: 'here', value: data };
  return error === null ? { kind: 'waiting' } : { kind: 'failed', error, retry: () => void refetch() };
}
