// Gives marks the reader's language and focus, and the addresses that their links lead to.
import { createContext, useContext } from 'react';
import type { ClaimId } from '../model/schema.ts';
import type { Say } from '../messages/say.ts';
import { sayIn } from '../messages/say.ts';
import { NO_FOCUS, type Focus } from '../selection/focus.ts';
import type { Query } from '../selection/query.ts';

export interface Reader {
  readonly say: Say;
  readonly focus: Focus;
  /** Id of the view that the tour's step is about; unset outside the tour. */
  readonly told?: string | undefined;
  /** Address of a claim with the current filter; without script it still leads to the claim's sentence. */
  claimHref(claim: ClaimId): string;
  /** Address of a page or file, to copy and cite, from its path without a leading slash; complete if the site's address is known. */
  addressOf(path: string): string;
  /** Link to a page, from its path without a leading slash, with the current theme or the given query; empty if none leads there. */
  pageHref(path: string, asked?: Query): string;
  /** Link to a page with the current filter; empty if none leads there, as in an iframe. */
  filteredHref(path: string): string;
  /** Address of a claim's own page, to copy and cite, without filter or theme. */
  permalink(claim: ClaimId): string;
}

const ReaderContext = createContext<Reader>({
  say: sayIn('en'),
  focus: NO_FOCUS,
  claimHref: (claim) => `?claim=${claim}#${claim}`,
  addressOf: (path) => `/${path}`,
  pageHref: (path) => `/${path}`,
  filteredHref: (path) => `/${path}`,
  permalink: (claim) => `/claim/${claim}/`,
});

export const ReaderProvider = ReaderContext.Provider;

/** Gives the nearest provider's reader; without a provider, an English one without focus. */
export function useReader(): Reader {
  return useContext(ReaderContext);
}
