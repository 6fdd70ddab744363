// Reads a dataset that the build has already checked: structure and references only, so that it is quick.
import * as v from 'valibot';
import { indexDataset, type Dataset } from '../dataset.ts';
import type { DatasetSource } from './readDataset.ts';
import { datasetSchema } from '../schema.ts';
import type { StepViews } from '../stepViews.ts';

/**
 * Reads a published file fast, with little enough code for the page's first script. Null where it is not JSON, its structure is wrong
 * or a reference leads nowhere: `readDataset` then says what is wrong. It does not notice a quote that has moved, so callers run
 * `readDataset` afterwards.
 */
export function readPublished({ json, text }: Pick<DatasetSource, 'json' | 'text'>, stepViews: StepViews): Dataset | null {
  try {
    const structure = v.safeParse(datasetSchema(Object.keys(stepViews)), JSON.parse(json), { abortEarly: true });
    return structure.success ? indexDataset(structure.output, text) : null;
  } catch {
    return null;
  }
}
