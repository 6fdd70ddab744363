// Numbers the steps of a tour, each with the claims that it is about.
import type { ClaimId, DatasetFile, StepEntry, StepId } from './schema.ts';

/** A step of the tour: the claims that it is about, and the view that it shows. */
export interface Step {
  readonly id: StepId;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  /** Place in the tour, from 1. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly view: StepEntry['view'];
}

/** Gives the steps of a checked file by id, in its order; none where it has no tour. Throws for a step without a known claim. */
export function readSteps(steps: DatasetFile['steps'] = [], claims: ReadonlyMap<ClaimId, unknown>): Map<StepId, Step> {
  return new Map(
    steps.map((entry, index) => {
      const [first, ...rest] = entry.claims;
      if (first === undefined || !entry.claims.every((id) => claims.has(id)))
        throw new Error(`${entry.id} does not resolve in a checked dataset`);
      return [entry.id, { ...entry, number: index + 1, claims: [first, ...rest] }];
    }),
  );
}
