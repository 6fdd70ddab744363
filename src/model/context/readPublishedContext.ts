// Reads independent figures that the build has already checked: structure and references only.
import * as v from 'valibot';
import { indexContext, type ContextLayer } from './contextLayer.ts';
import { contextSchema } from './contextSchema.ts';

/** Reads a published file fast. Throws what is wrong where it is not JSON or has the wrong structure. */
export function readPublishedContext(json: string): ContextLayer {
  const { success, issues, output } = v.safeParse(contextSchema, JSON.parse(json), { abortEarly: true });
  if (success) return indexContext(output);
  const [first] = issues;
  throw new Error(`context.json is not sound: ${v.getDotPath(first) ?? '$'}: ${first.message}`);
}
