// Tells whether a script runs, so that a page without one does not offer what needs it.
import { useSyncExternalStore } from 'react';

const noChange = () => () => {};

/** False in the prerender and during hydration, then true. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  );
}
