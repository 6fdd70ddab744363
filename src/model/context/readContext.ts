// Reads and checks independent figures, and gives a layer or every fault. The app, the build, tests and the command line all use it.
import * as v from 'valibot';
import type { Fault } from '../reading/fault.ts';
import { parseJson } from '../reading/parseJson.ts';
import { structureFaults } from '../reading/structure.ts';
import { checkContext } from './checks/index.ts';
import type { Neighbour } from './contextCheck.ts';
import { indexContext, type ContextLayer } from './contextLayer.ts';
import { contextSchema } from './contextSchema.ts';

export const CONTEXT_FILE = 'context.json';

export type ContextReading =
  | { readonly ok: true; readonly context: ContextLayer }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The most faults reported in one run. */
const MAX_FAULTS = 1000;

/**
 * Reads, checks and indexes the text of `context.json`. Reports every fault, each with `file`; where the structure is broken, only
 * its faults. Never throws on bad input.
 */
export function readContext(json: string, dataset: Neighbour): ContextReading {
  const parsed = parseJson(json);
  if (!parsed.ok) return fail([{ rule: 'json', ...parsed.finding }]);
  const structure = v.safeParse(contextSchema, parsed.value, { abortEarly: true });
  if (!structure.success) return fail(structureFaults(parsed.value, contextSchema));
  const reading = fail(checkContext(structure.output, dataset));
  return reading.faults.length > 0 ? reading : { ok: true, context: indexContext(structure.output) };
}

function fail(found: Iterable<Fault>): { readonly ok: false; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  for (const fault of found) {
    if (faults.length === MAX_FAULTS) break;
    faults.push({ ...fault, file: CONTEXT_FILE });
  }
  return { ok: false, faults };
}
