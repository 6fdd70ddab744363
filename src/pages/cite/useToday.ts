// Gives today's date as the date of access; prerendered pages have none.
import { useSyncExternalStore } from 'react';

const noChange = () => () => {};

/** Today in UTC, YYYY-MM-DD; null in the prerender, and so at first in the browser. */
export function useToday(now: () => Date = () => new Date()): string | null {
  return useSyncExternalStore(
    noChange,
    () => now().toISOString().slice(0, 10),
    () => null,
  );
}
