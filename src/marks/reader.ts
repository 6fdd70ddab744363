// Says what every mark needs of its reader: the language, the focus, and where a claim's link leads.
import { createContext, useContext } from 'react';
import type { ClaimId } from '../model/schema.ts';
import type { Say } from '../messages/say.ts';
import { sayIn } from '../messages/say.ts';
import { NO_FOCUS, type Focus } from '../selection/focus.ts';
import type { Query } from '../selection/query.ts';

export interface Reader {
  readonly say: Say;
  readonly focus: Focus;
  /** Id of the view that the tour's step tells about; none outside of the tour. */
  readonly told?: string | undefined;
  /** The address of a claim under the filter of now; without script it still leads to the claim's sentence. */
  claimHref(claim: ClaimId): string;
  /** The address of a page or file of the site, by its path without a leading slash, whole where that is known: to be copied and cited. */
  addressOf(path: string): string;
  /** The way to a page of the site from here, by its path without a leading slash, with the theme of now or with what is asked; empty where no way leads there. */
  pageHref(path: string, asked?: Query): string;
  /** The way to a page of the site with the filter of now; empty where no way leads there, as out of a frame. */
  filteredHref(path: string): string;
  /** The address of a claim's own page, without filter or theme: to be copied and cited. */
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

/** The reader of the nearest provider; English, without a focus, where there is none. */
export function useReader(): Reader {
  return useContext(ReaderContext);
}
