// Reads the unit of a measure: from `USD billion` a currency and a factor, from `bcm` what it counts.

/** A unit taken apart. Money is an ISO 4217 code with an optional magnitude; any other unit is a symbol of the table below. */
export type Unit =
  | { readonly kind: 'money'; readonly currency: string; readonly magnitude: Magnitude | null; readonly factor: number }
  | { readonly kind: 'physical'; readonly symbol: string; readonly dimension: Dimension };

export type Magnitude = 'thousand' | 'million' | 'billion' | 'trillion';
export type Dimension = 'volume' | 'mass' | 'energy' | 'power' | 'volume a time' | 'mass a time' | 'containers';

export const MAGNITUDES: ReadonlyMap<string, readonly [Magnitude, number]> = new Map(
  (['thousand', 'million', 'billion', 'trillion'] as const).map((name, index) => [name, [name, 1000 ** (index + 1)]]),
);

const SYMBOLS: readonly (readonly [Dimension, string])[] = [
  ['volume', 'bcm mcm m³ bbl kbbl Mbbl'],
  ['mass', 't kt Mt'],
  ['energy', 'MWh GWh TWh TJ PJ EJ'],
  ['power', 'kW MW GW'],
  ['volume a time', 'bcm/y mcm/d m³/d bbl/d kbbl/d Mbbl/d'],
  ['mass a time', 't/d t/y kt/y Mt/y'],
  ['containers', 'TEU TEU/y'],
];
export const PHYSICAL: ReadonlyMap<string, Dimension> = new Map(
  SYMBOLS.flatMap(([dimension, symbols]) => symbols.split(' ').map((symbol) => [symbol, dimension] as const)),
);

/** ISO 4217 as the platform knows it; empty where it can't tell, and then any three capitals are accepted. */
export const CURRENCIES: ReadonlySet<string> = new Set('supportedValuesOf' in Intl ? Intl.supportedValuesOf('currency') : []);

/** Takes a unit apart; null for an unknown one. */
export function parseUnit(unit: string): Unit | null {
  const dimension = PHYSICAL.get(unit);
  if (dimension !== undefined) return { kind: 'physical', symbol: unit, dimension };
  const [, currency = '', word] = /^([A-Z]{3})(?: ([a-z]+))?$/.exec(unit) ?? [];
  if (CURRENCIES.size > 0 ? !CURRENCIES.has(currency) : currency === '') return null;
  if (word === undefined) return { kind: 'money', currency, magnitude: null, factor: 1 };
  const magnitude = MAGNITUDES.get(word);
  return magnitude === undefined ? null : { kind: 'money', currency, magnitude: magnitude[0], factor: magnitude[1] };
}
