// Selects what the article leaves out: a row for each kind, with its claims and flows.
import type { Claim, Flow, Sourced } from '../../model/dataset.ts';
import { OMISSIONS, type Omission } from '../../model/schema.ts';
import type { Slice } from '../../selection/slice.ts';

export interface UnsaidRow extends Sourced {
  readonly omission: Omission;
  /** Those of `claims`, in text order. */
  readonly lacking: readonly Claim[];
  /** How many claims the slice has. */
  readonly of: number;
  /** Flows that lack the same, and out of how many; null if flows have no field for it. */
  readonly flows: { readonly lacking: number; readonly of: number } | null;
}

/** Selects the kinds of omission in a slice, most claims first, then in schema order. */
export function selectUnsaid({ claims, flows }: Slice): UnsaidRow[] {
  return OMISSIONS.flatMap((omission): UnsaidRow[] => {
    const lacking = claims.filter(({ notGiven }) => notGiven.includes(omission));
    const [first, ...rest] = lacking.map(({ id }) => id);
    const lacks = LACKS[omission];
    if (first === undefined) return [];
    const counted = lacks && flows.length > 0 ? { lacking: flows.filter(lacks).length, of: flows.length } : null;
    return [{ omission, claims: [first, ...rest], lacking, of: claims.length, flows: counted }];
  }).sort((a, b) => b.lacking.length - a.lacking.length);
}

/** Tells how a flow lacks something; without a test, only a claim can lack it. */
const LACKS: Readonly<Partial<Record<Omission, (flow: Flow) => boolean>>> = {
  amount: ({ measure }) => measure === null,
  route: ({ route }) => route.kind === 'schematic',
  origin: ({ from }) => from === null,
  destination: ({ to }) => to === null,
};
