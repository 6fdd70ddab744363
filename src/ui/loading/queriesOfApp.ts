// Passes down the app's one cache. Its code loads with the first part that needs it, so it is not imported here.
import { createContext } from 'react';
import type { QueryClient, QueryFunction } from '@tanstack/react-query';

/** What to load: its name, and how. */
export interface Load<Value> {
  readonly queryKey: readonly string[];
  readonly queryFn: QueryFunction<Value, readonly string[]>;
}

/** One for each app; empty until something is loaded. */
export interface QueriesOfApp {
  client: QueryClient | null;
}

export const QueriesContext = createContext<QueriesOfApp | null>(null);
