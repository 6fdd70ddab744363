// Lists every check that a dataset must pass beyond its structure. To add one: write its file, add its line.
import type { Check, Checked } from './check.ts';
import type { Fault } from '../reading/fault.ts';
import { bounds } from './bounds.ts';
import { claimParties } from './claimParties.ts';
import { coordinates } from './coordinates.ts';
import { countryCodes } from './countryCodes.ts';
import { dates } from './dates.ts';
import { flowClaims } from './flowClaims.ts';
import { flowEnds } from './flowEnds.ts';
import { judgementNotes } from './judgementNotes.ts';
import { knownUnits } from './knownUnits.ts';
import { mechanismChains } from './mechanismChains.ts';
import { notGiven } from './notGiven.ts';
import { quotes } from './quotes.ts';
import { references } from './references.ts';
import { repeats } from './repeats.ts';
import { textHash } from './textHash.ts';
import { tourSteps } from './tourSteps.ts';
import { turnovers } from './turnovers.ts';
import { uniqueIds } from './uniqueIds.ts';

/** In the order in which an editor fixes things: the text, the ids, then what depends on them. */
export const CHECKS: readonly Check[] = [
  textHash,
  quotes,
  uniqueIds,
  references,
  repeats,
  flowClaims,
  flowEnds,
  turnovers,
  claimParties,
  notGiven,
  judgementNotes,
  knownUnits,
  bounds,
  dates,
  coordinates,
  countryCodes,
  mechanismChains,
  tourSteps,
];

/** Yields the faults that every check finds, in the order of the checks. */
export function* checkDataset(checked: Checked): Iterable<Fault> {
  for (const check of CHECKS) {
    for (const found of check.find(checked)) yield { rule: check.id, ...found };
  }
}
