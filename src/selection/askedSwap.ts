// Works out which swap a query asks about: its mechanism, its parties, its numbers and their unit.
import { partyOfEnd, type Dataset, type End, type FlowType, type Mechanism, type Party } from '../model/dataset.ts';
import { LETTERS, type SwapNumbers } from '../model/swaps/swapModel.ts';
import { convertAmount, unitsOfGlyph, type SwapUnit } from '../model/swaps/swapUnits.ts';
import { plainOf } from './plainNumber.ts';
import type { Query } from './query.ts';

export interface AskedSwap {
  readonly mechanism: Mechanism;
  /** What is delivered. */
  readonly type: FlowType;
  /** Who delivers; null where the article does not say. */
  readonly from: End | null;
  /** Where it is used: a party, or a place such as a refinery. */
  readonly taker: End | null;
  /** Whose exports they are. */
  readonly exporter: Party | null;
  readonly numbers: SwapNumbers;
  readonly unit: SwapUnit;
  /** Units to count it in, the usual one first; always includes the one asked for. */
  readonly units: readonly SwapUnit[];
  readonly densityKgM3: number | null;
}

/** Gives the swap that a query asks about; the dataset's first where it names none, null where the dataset has none. */
export function askedSwap(dataset: Dataset, query: Query): AskedSwap | null {
  const [usualId] = dataset.mechanisms.keys();
  const id = query.swap ?? usualId;
  const mechanism = id === undefined ? undefined : dataset.mechanisms.get(id);
  const [first] = mechanism?.legs ?? [];
  const last = mechanism?.legs.at(-1);
  const type = first && dataset.types.get(first.types[0]);
  if (mechanism === undefined || first === undefined || last === undefined || type === undefined) return null;
  const usual = unitsOfGlyph(type.glyph);
  const units = query.unit === null || usual.includes(query.unit) ? usual : [...usual, query.unit];
  const exporterId = last.from && partyOfEnd(last.from);
  return {
    mechanism,
    type,
    from: first.from,
    taker: first.to,
    exporter: (exporterId && dataset.parties.get(exporterId)) ?? null,
    numbers: { r: numberOf(query.r), c: numberOf(query.c), p: numberOf(query.p), k: numberOf(query.k) },
    unit: query.unit ?? usual[0] ?? 'Mt',
    units,
    densityKgM3: numberOf(query.density),
  };
}

/** Whether a query gives any number of the what-if, or names its mechanism. */
export function asksSwap({ swap, r, c, p, k }: Query): boolean {
  return [swap, r, c, p, k].some((asked) => asked !== null);
}

/** Moves the query to another mechanism and drops the numbers, which were about the old one. */
export function chooseSwap(query: Query, mechanism: Mechanism): Query {
  return { ...emptySwap(query), swap: mechanism.id };
}

/** Clears the numbers, their unit and density; the mechanism stays. */
export function emptySwap(query: Query): Query {
  return { ...query, r: null, c: null, p: null, k: null, unit: null, density: null };
}

/** Changes the unit and converts the numbers; null where nothing documented converts one of them. */
export function chooseUnit(query: Query, { numbers, unit, units, densityKgM3 }: AskedSwap, next: SwapUnit): Query | null {
  const asked: Query = { ...query, unit: next === units[0] ? null : next };
  const converted = LETTERS.map((letter) => {
    const amount = numbers[letter];
    if (amount === null) return [letter, null] as const;
    const inNext = convertAmount(amount, unit, next, densityKgM3);
    return [letter, inNext === null ? undefined : plainOf(inNext)] as const;
  });
  return converted.some(([letter, text]) => text === undefined || (text === null && numbers[letter] !== null))
    ? null
    : { ...asked, ...Object.fromEntries(converted) };
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}
