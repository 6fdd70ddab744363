// Tells whether a script runs: what needs one is not offered in a page that is only read.
import { useSyncExternalStore } from 'react';

const noChange = () => () => {};

/** False in the prerender and while a page is taken over, then true. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  );
}
