// Finds which bounds limit a swap: why a unit delivered is not always a unit more exported.
import type { SwapNumbers } from './swapModel.ts';

/** Each has the amounts that say how far it limits the swap, in the unit of the numbers. */
export type SwapBound =
  /** Nothing is delivered, so nothing changes. */
  | { readonly kind: 'nothing-delivered' }
  /** R > C: what is delivered beyond the demand replaces nothing. */
  | { readonly kind: 'beyond-demand'; readonly beyond: number }
  /** P < C: the first part of the delivery only fills the shortage at home; `filled` is null while R is not given. */
  | { readonly kind: 'short-at-home'; readonly gap: number; readonly filled: number | null }
  /** P − C ≥ K: the room is full before anything is delivered. */
  | { readonly kind: 'full-before'; readonly over: number }
  /** P − C + min(R, C) > K: there is no room for a part of what is freed. */
  | { readonly kind: 'full-after'; readonly over: number }
  /** All four are given, and each unit delivered is a unit more exported. */
  | { readonly kind: 'none' };

/**
 * Gives the bounds that limit the swap, as far as the given numbers tell: no delivery, then the demand, then the gap at home, then the
 * room. Empty while too few numbers are given.
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
