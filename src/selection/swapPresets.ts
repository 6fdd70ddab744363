// Finds published numbers that a calculation may start from, each with the figure that it is taken from.
import type { ContextLayer, Statement } from '../model/context/contextLayer.ts';
import type { Letter } from '../model/swaps/swapModel.ts';
import { convertAmount, type SwapUnit } from '../model/swaps/swapUnits.ts';
import type { AskedSwap } from './askedSwap.ts';
import { plainOf } from './plainNumber.ts';

export interface SwapPreset {
  readonly id: string;
  readonly letter: Letter;
  readonly statement: Statement;
  /** In the unit that is asked for, as it stands in the address; null where nothing documented converts it. */
  readonly value: string | null;
}

/** Units of figures as the calculation has them: its amounts are of a year, or of a day. */
const UNITS: ReadonlyMap<string, SwapUnit> = new Map([
  ['bcm', 'bcm'],
  ['bcm/y', 'bcm'],
  ['Mt', 'Mt'],
  ['Mt/y', 'Mt'],
  ['bbl/d', 'bbl/d'],
]);

/** Those of the mechanism, in the order of the letters; a figure with two ends, or in a unit of no calculation, is none. */
export function swapPresets({ file, statements }: ContextLayer, { mechanism, unit, densityKgM3 }: AskedSwap): SwapPreset[] {
  return file.presets.flatMap(({ id, mechanism: about, letter, context }): SwapPreset[] => {
    const statement = statements.get(context);
    const from = statement && UNITS.get(statement.unit);
    if (about !== mechanism.id || statement === undefined || from === undefined || statement.bound === 'range') return [];
    const amount = convertAmount(statement.value, from, unit, densityKgM3);
    return [{ id, letter, statement, value: amount === null ? null : plainOf(amount) }];
  });
}
