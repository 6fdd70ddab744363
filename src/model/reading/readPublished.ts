// Reads a dataset that the build has proved: structure and references only. The full proofs may follow.
import * as v from 'valibot';
import { indexDataset, type Dataset } from '../dataset.ts';
import type { DatasetSource } from './readDataset.ts';
import { datasetSchema } from '../schema.ts';
import type { StepViews } from '../stepViews.ts';

/**
 * The quick way in for a published file, small enough for the page's first script. Null where it is not JSON, has not the
 * structure, or a reference dangles: `readDataset` then says what is wrong. A quote that has moved goes unnoticed here, so
 * whoever takes this way runs `readDataset` afterwards.
 */
export function readPublished({ json, text }: Pick<DatasetSource, 'json' | 'text'>, stepViews: StepViews): Dataset | null {
  try {
    const structure = v.safeParse(datasetSchema(Object.keys(stepViews)), JSON.parse(json), { abortEarly: true });
    return structure.success ? indexDataset(structure.output, text) : null;
  } catch {
    return null;
  }
}
