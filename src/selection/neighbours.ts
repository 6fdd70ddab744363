// Finds the claims before and after a claim in the text.
import type { Claim } from '../model/dataset.ts';

export interface Neighbours {
  readonly previous: Claim | undefined;
  readonly next: Claim | undefined;
}

/**
 * The nearest of `claims` (in text order) before and after a claim, which itself need not be among them: from a claim that a
 * filter hides, they lead back into what it leaves. Without a claim, the last and the first.
 */
export function neighboursOf(claims: readonly Claim[], claim: Claim | undefined): Neighbours {
  return {
    previous: claims.findLast(({ number }) => claim === undefined || number < claim.number),
    next: claims.find(({ number }) => claim === undefined || number > claim.number),
  };
}
