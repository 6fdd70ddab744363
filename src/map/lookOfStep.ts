// Finds what the map shows in a step of the tour.
import { flowsOfClaim, type Dataset } from '../model/dataset.ts';
import type { Step } from '../model/tourSteps.ts';
import { pointsOf } from '../selection/flowRows.ts';
import type { LookAt } from '../selection/query.ts';
import type { Ground } from './ground.ts';
import { lookAround } from './lookAround.ts';

/** Shows the flows of the step's claims; null for the fitted map, where they need all of it or there are none. */
export function lookOfStep(dataset: Dataset, ground: Ground, step: Step): LookAt | null {
  const flows = step.claims.flatMap((claim) => flowsOfClaim(dataset, claim));
  const look = lookAround(ground, pointsOf(dataset, flows));
  return look.zoom > 1.02 ? look : null;
}
