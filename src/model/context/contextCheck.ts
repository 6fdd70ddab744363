// Says what a check of independent figures is, and what it is given.
import type { Dataset } from '../dataset.ts';
import type { Finding } from '../reading/fault.ts';
import type { ContextFile } from './contextSchema.ts';

/** The dataset as far as its context names it. */
export type Neighbour = Pick<Dataset, 'claims' | 'mechanisms'> & { readonly file: Pick<Dataset['file'], 'id'> };

/** One rule, and every finding that breaks it. What it proves stands in the first line of its file and in `docs/context.md`. */
export interface ContextCheck {
  readonly id: string;
  find(file: ContextFile, dataset: Neighbour): Iterable<Finding>;
}
