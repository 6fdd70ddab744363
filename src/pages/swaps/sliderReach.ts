// Finds one round scale with some room for all the sliders of a form.
import type { SwapUnit } from '../../model/swaps/swapUnits.ts';

/** The scale before anything is given; chosen for the interface, not a claim about any party. */
const LEAST: Readonly<Record<SwapUnit, number>> = { bcm: 20, Mt: 20, 'bbl/d': 400_000 };
const ROUND = [1, 2, 5, 10];

/** Gives the scale's end: the least round number (1, 2 or 5 with zeros) with a tenth to spare above the largest, or the unit's least. */
export function sliderReach(amounts: readonly (number | null)[], unit: SwapUnit): number {
  const needed = Math.max(0, ...amounts.map((amount) => amount ?? 0)) / 0.9;
  if (needed <= LEAST[unit]) return LEAST[unit];
  const power = 10 ** Math.floor(Math.log10(needed));
  return (ROUND.find((digit) => digit * power >= needed) ?? 10) * power;
}
