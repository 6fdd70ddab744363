// Converts between units where a standard fixes the factor, and names the standard.
import { parseUnit } from './units.ts';

/** Joules, SI: 1 W·h is 3600 J. */
const JOULES: ReadonlyMap<string, number> = new Map([
  ['MWh', 3.6e9],
  ['GWh', 3.6e12],
  ['TWh', 3.6e15],
  ['TJ', 1e12],
  ['PJ', 1e15],
  ['EJ', 1e18],
]);
/** Tonnes. */
const TONNES: ReadonlyMap<string, number> = new Map([
  ['t', 1],
  ['kt', 1e3],
  ['Mt', 1e6],
]);
/** Cubic metres of gas, or of oil: never one as the other, and never as energy without a published calorific value. */
const GAS: ReadonlyMap<string, number> = new Map([
  ['mcm', 1e6],
  ['bcm', 1e9],
]);
/** Barrels: SPE, the thousand and the million. */
const BARRELS: ReadonlyMap<string, number> = new Map([
  ['bbl', 1],
  ['kbbl', 1e3],
  ['Mbbl', 1e6],
]);
const TONNES_A_YEAR: ReadonlyMap<string, number> = new Map([
  ['t/y', 1],
  ['kt/y', 1e3],
  ['Mt/y', 1e6],
]);
const BARRELS_A_DAY: ReadonlyMap<string, number> = new Map([
  ['bbl/d', 1],
  ['kbbl/d', 1e3],
  ['Mbbl/d', 1e6],
]);
const TABLES = [JOULES, TONNES, GAS, BARRELS, TONNES_A_YEAR, BARRELS_A_DAY];

/**
 * Gives the factor from one unit to another; null where no standard fixes one: between currencies, between volume and energy, between
 * amounts and amounts per time. Within a currency and between SI prefixes it is a power of ten; between watt hours and joules, 3600.
 */
export function unitFactor(from: string, to: string): number | null {
  if (from === to) return 1;
  for (const table of TABLES) {
    const [a, b] = [table.get(from), table.get(to)];
    if (a !== undefined && b !== undefined) return a / b;
  }
  const [a, b] = [parseUnit(from), parseUnit(to)];
  return a?.kind === 'money' && b?.kind === 'money' && a.currency === b.currency ? a.factor / b.factor : null;
}
