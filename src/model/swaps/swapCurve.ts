// Draws exports over deliveries from demand, production and room, as straight pieces with a reason for each bend.
import { exportsAfter, type Letter } from './swapModel.ts';

/** Where the curve bends, with the bound that begins or ends there. */
export interface SwapKink {
  /** The amount delivered at the bend. */
  readonly r: number;
  readonly exports: number;
  /** `home-filled`: from here on a delivery frees something. `demand-met`, `room-taken`, `both`: from here on it adds no exports. */
  readonly kind: 'home-filled' | 'demand-met' | 'room-taken' | 'both';
}

/** Why a curve does not rise at all. */
export type SwapFlat = 'room-taken' | 'nothing-produced' | 'no-demand';

export interface SwapCurve {
  /** Exports where nothing is delivered, and the most that any delivery leads to. */
  readonly least: number;
  readonly most: number;
  /** In order of R; two at most. */
  readonly kinks: readonly SwapKink[];
  /** Null where the curve rises. */
  readonly flat: SwapFlat | null;
}

/**
 * Gives the curve of `min(max(P − C + min(R, C), 0), K)` over R. It rises one for one from R = C − P (or 0, where P ≥ C) to the lesser of
 * R = C (the demand is met) and R = C − P + K (the room is full). Before and after that it is level.
 */
export function swapCurve({ c, p, k }: Readonly<Record<Exclude<Letter, 'r'>, number>>): SwapCurve {
  const at = (r: number) => exportsAfter({ r, c, p, k });
  const start = Math.max(0, c - p);
  const full = c - p + k;
  const end = Math.min(c, full);
  const least = at(0);
  if (end <= start) {
    const flat: SwapFlat = p - c >= k ? 'room-taken' : p === 0 ? 'nothing-produced' : 'no-demand';
    return { least, most: least, kinks: [], flat };
  }
  const kinks: SwapKink[] = [
    ...(start > 0 ? [{ r: start, exports: at(start), kind: 'home-filled' as const }] : []),
    { r: end, exports: at(end), kind: p < k ? 'demand-met' : p > k ? 'room-taken' : 'both' },
  ];
  return { least, most: at(end), kinks, flat: null };
}
