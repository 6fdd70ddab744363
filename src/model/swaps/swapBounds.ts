// Finds the bounds of a swap: why a unit delivered is not a unit more exported.
import type { SwapNumbers } from './swapModel.ts';

/** Each with the amounts that say how much it bites, in the unit of the numbers. */
export type SwapBound =
  /** Nothing is delivered, so nothing changes. */
  | { readonly kind: 'nothing-delivered' }
  /** R > C: what is delivered beyond the demand replaces nothing. */
  | { readonly kind: 'beyond-demand'; readonly beyond: number }
  /** P < C: the first part of the delivery only fills what was lacking at home; `filled` is null while R is not given. */
  | { readonly kind: 'short-at-home'; readonly gap: number; readonly filled: number | null }
  /** P − C ≥ K: the room is taken before anything is delivered. */
  | { readonly kind: 'full-before'; readonly over: number }
  /** P − C + min(R, C) > K: a part of what is freed finds no room. */
  | { readonly kind: 'full-after'; readonly over: number }
  /** All four are given, and each unit delivered is a unit more exported. */
  | { readonly kind: 'none' };

/**
 * The bounds that bite, as far as the given numbers tell: what nothing was delivered for, then the demand, then the gap at home, then the room.
 * Empty while too little is given to say.
 */
export function boundsOf({ r, c, p, k }: SwapNumbers): SwapBound[] {
  const bounds: SwapBound[] = [];
  if (r === 0) bounds.push({ kind: 'nothing-delivered' });
  if (r !== null && c !== null && r > c) bounds.push({ kind: 'beyond-demand', beyond: r - c });
  if (c !== null && p !== null && p < c) {
    bounds.push({ kind: 'short-at-home', gap: c - p, filled: r === null ? null : Math.min(r, c, c - p) });
  }
  if (c !== null && p !== null && k !== null) {
    const before = p - c;
    const after = r === null ? null : before + Math.min(r, c);
    if (before >= k) bounds.push({ kind: 'full-before', over: before - k });
    else if (after !== null && after > k) bounds.push({ kind: 'full-after', over: after - k });
  }
  const isWhole = r !== null && c !== null && p !== null && k !== null;
  return bounds.length === 0 && isWhole ? [{ kind: 'none' }] : bounds;
}
