// Converts a swap's amounts between units by documented factors, never between kinds of goods.
import type { GlyphName } from '../schema.ts';

/** Billion cubic metres a year, million tonnes a year, barrels a day. */
export const SWAP_UNITS = ['bcm', 'Mt', 'bbl/d'] as const;
export type SwapUnit = (typeof SWAP_UNITS)[number];

/** A barrel of 42 US gallons of 231 cubic inches of 25.4 mm, exactly (NIST Handbook 44, appendix C). */
export const BARREL_M3 = 0.158987294928;
/** The model's year: it ignores the 366th day of a leap year. */
export const DAYS_A_YEAR = 365;
const KG_PER_MT = 1e9;

/** Units for goods with a glyph; goods with any other glyph may be counted in all of them. */
const UNITS_OF_GLYPH: Readonly<Partial<Record<GlyphName, readonly SwapUnit[]>>> = {
  flame: ['bcm'],
  drop: ['Mt', 'bbl/d'],
  ore: ['Mt'],
  grain: ['Mt'],
};

/** Gives the units for goods with a glyph, the usual one first. */
export function unitsOfGlyph(glyph: GlyphName): readonly SwapUnit[] {
  return UNITS_OF_GLYPH[glyph] ?? ['Mt', 'bcm', 'bbl/d'];
}

/**
 * Converts an amount. Between million tonnes a year and barrels a day it needs the density of the goods, kg/m³: `bbl/d = Mt × 10⁹ /
 * density / 0.158987294928 / 365`. Null without a density above zero, and for billion cubic metres, which no factor here converts.
 */
export function convertAmount(amount: number, from: SwapUnit, to: SwapUnit, densityKgM3: number | null): number | null {
  if (from === to) return amount;
  if (from === 'bcm' || to === 'bcm' || densityKgM3 === null || densityKgM3 <= 0) return null;
  const barrelsADayPerMt = KG_PER_MT / densityKgM3 / BARREL_M3 / DAYS_A_YEAR;
  return from === 'Mt' ? amount * barrelsADayPerMt : amount / barrelsADayPerMt;
}
