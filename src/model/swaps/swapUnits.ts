// Converts an amount between units of a swap by documented factors, and never between kinds of goods.
import type { GlyphName } from '../schema.ts';

/** Billion cubic metres a year, million tonnes a year, barrels a day. */
export const SWAP_UNITS = ['bcm', 'Mt', 'bbl/d'] as const;
export type SwapUnit = (typeof SWAP_UNITS)[number];

/** A barrel of 42 US gallons of 231 cubic inches of 25.4 mm, exactly (NIST Handbook 44, appendix C). */
export const BARREL_M3 = 0.158987294928;
/** A year of the model: what is carried on the 366th day of a leap year is left out. */
export const DAYS_A_YEAR = 365;
const KG_PER_MT = 1e9;

/** What goods with a glyph are counted in; those of any other may be counted in each. */
const UNITS_OF_GLYPH: Readonly<Partial<Record<GlyphName, readonly SwapUnit[]>>> = {
  flame: ['bcm'],
  drop: ['Mt', 'bbl/d'],
  ore: ['Mt'],
  grain: ['Mt'],
};

/** The units that goods with a glyph can be counted in, the usual one first. */
export function unitsOfGlyph(glyph: GlyphName): readonly SwapUnit[] {
  return UNITS_OF_GLYPH[glyph] ?? ['Mt', 'bcm', 'bbl/d'];
}

/**
 * Converts an amount. Million tonnes a year and barrels a day need the density, kg/m³, of what is counted: `bbl/d = Mt × 10⁹ / density /
 * 0.158987294928 / 365`. Null without a density above zero, and for billion cubic metres, which no factor here turns into anything else.
 */
export function convertAmount(amount: number, from: SwapUnit, to: SwapUnit, densityKgM3: number | null): number | null {
  if (from === to) return amount;
  if (from === 'bcm' || to === 'bcm' || densityKgM3 === null || densityKgM3 <= 0) return null;
  const barrelsADayPerMt = KG_PER_MT / densityKgM3 / BARREL_M3 / DAYS_A_YEAR;
  return from === 'Mt' ? amount * barrelsADayPerMt : amount / barrelsADayPerMt;
}
