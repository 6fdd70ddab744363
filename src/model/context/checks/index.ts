// Lists every check that independent figures must pass beyond their structure. To add one: write its file, add its line.
import type { Fault } from '../../reading/fault.ts';
import type { ContextCheck, Neighbour } from '../contextCheck.ts';
import type { ContextFile } from '../contextSchema.ts';
import { contextBounds } from './contextBounds.ts';
import { contextDates } from './contextDates.ts';
import { contextIds } from './contextIds.ts';
import { contextReferences } from './contextReferences.ts';
import { contextUnits } from './contextUnits.ts';
import { usedSources } from './usedSources.ts';

const CONTEXT_CHECKS: readonly ContextCheck[] = [contextIds, contextReferences, contextUnits, contextBounds, contextDates, usedSources];

/** Yields the faults that every check finds, in the order of the checks. */
export function* checkContext(file: ContextFile, dataset: Neighbour): Iterable<Fault> {
  for (const check of CONTEXT_CHECKS) {
    for (const found of check.find(file, dataset)) yield { rule: check.id, ...found };
  }
}
