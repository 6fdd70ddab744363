// Finds the claims before and after a claim in a list.
import type { Claim } from '../model/dataset.ts';

export interface Neighbours {
  readonly previous: Claim | undefined;
  readonly next: Claim | undefined;
}

/**
 * Gives the nearest of `claims` (in text order) before and after a claim. The claim need not be in the list: from one that a filter
 * hides, they lead back into what the filter leaves. Without a claim, gives the last and the first.
 */
export function neighboursOf(claims: readonly Claim[], claim: Claim | undefined): Neighbours {
  return {
    previous: claims.findLast(({ number }) => claim === undefined || number < claim.number),
    next: claims.find(({ number }) => claim === undefined || number > claim.number),
  };
}
