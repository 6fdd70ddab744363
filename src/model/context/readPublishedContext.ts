// Reads a `context.json` that the build has proved: structure and references only.
import * as v from 'valibot';
import { indexContext, type ContextLayer } from './contextLayer.ts';
import { contextSchema } from './contextSchema.ts';

/** The quick way in for a published file. Throws with what is wrong where it is not JSON or has not the structure. */
export function readPublishedContext(json: string): ContextLayer {
  const { success, issues, output } = v.safeParse(contextSchema, JSON.parse(json), { abortEarly: true });
  if (success) return indexContext(output);
  const [first] = issues;
  throw new Error(`context.json is not sound: ${v.getDotPath(first) ?? '$'}: ${first.message}`);
}
