// A name and a way to get it, to what was got: asked for once, however many parts of the page want it. Never in the first script.
import { QueryClient } from '@tanstack/react-query';

let client: QueryClient | null = null;

/** What was got stays; what failed is asked for again by whoever wants it next. */
export function fetchOnce<Value>(name: readonly string[], fetchIt: () => Promise<Value>): Promise<Value> {
  client ??= new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry: false, networkMode: 'always' } },
  });
  return client.fetchQuery({ queryKey: name, queryFn: fetchIt });
}
