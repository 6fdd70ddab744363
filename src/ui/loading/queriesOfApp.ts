// Hands down the one cache of what an app loads. Its code comes with the first part that loads something: this file holds none of it.
import { createContext } from 'react';
import type { QueryClient, QueryFunction } from '@tanstack/react-query';

/** What is loaded: its name, and how. */
export interface Load<Value> {
  readonly queryKey: readonly string[];
  readonly queryFn: QueryFunction<Value, readonly string[]>;
}

/** One an app: empty until something is loaded. */
export interface QueriesOfApp {
  client: QueryClient | null;
}

export const QueriesContext = createContext<QueriesOfApp | null>(null);
