// Finds the one scale for all sliders of the form: round, and with room to go on.
import type { SwapUnit } from '../../model/swaps/swapUnits.ts';

/** Where nothing is given yet: of the interface alone, said of no party. */
const LEAST: Readonly<Record<SwapUnit, number>> = { bcm: 20, Mt: 20, 'bbl/d': 400_000 };
const ROUND = [1, 2, 5, 10];

/** The end of the scale: the least round number (1, 2 or 5 with zeros) that leaves a tenth above the largest, and never less than that of the unit. */
export function sliderReach(amounts: readonly (number | null)[], unit: SwapUnit): number {
  const needed = Math.max(0, ...amounts.map((amount) => amount ?? 0)) / 0.9;
  if (needed <= LEAST[unit]) return LEAST[unit];
  const power = 10 ** Math.floor(Math.log10(needed));
  return (ROUND.find((digit) => digit * power >= needed) ?? 10) * power;
}
