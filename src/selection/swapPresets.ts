// Finds the published figures that a calculation may start from, each as a number with its figure.
import type { ContextLayer, Statement } from '../model/context/contextLayer.ts';
import type { Letter } from '../model/swaps/swapModel.ts';
import { convertAmount, type SwapUnit } from '../model/swaps/swapUnits.ts';
import type { AskedSwap } from './askedSwap.ts';
import { plainOf } from './plainNumber.ts';

export interface SwapPreset {
  readonly id: string;
  readonly letter: Letter;
  readonly statement: Statement;
  /** In the unit asked for, as in the address; null where nothing documented converts it. */
  readonly value: string | null;
}

/** Units of figures and the calculation's own, whose amounts are a year's or a day's. */
const UNITS: ReadonlyMap<string, SwapUnit> = new Map([
  ['bcm', 'bcm'],
  ['bcm/y', 'bcm'],
  ['Mt', 'Mt'],
  ['Mt/y', 'Mt'],
  ['bbl/d', 'bbl/d'],
]);

/** Gives the mechanism's presets, in the order of the letters; leaves out ranges and units that the calculation does not have. */
export function swapPresets({ file, statements }: ContextLayer, { mechanism, unit, densityKgM3 }: AskedSwap): SwapPreset[] {
  return file.presets.flatMap(({ id, mechanism: about, letter, context }): SwapPreset[] => {
    const statement = statements.get(context);
    const from = statement && UNITS.get(statement.unit);
    if (about !== mechanism.id || statement === undefined || from === undefined || statement.bound === 'range') return [];
    const amount = convertAmount(statement.value, from, unit, densityKgM3);
    return [{ id, letter, statement, value: amount === null ? null : plainOf(amount) }];
  });
}
