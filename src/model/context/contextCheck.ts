// Defines a check of independent figures and its input: a file of the right structure, and the ids of its dataset.
import type { Dataset } from '../dataset.ts';
import type { Finding } from '../reading/fault.ts';
import type { ContextFile } from './contextSchema.ts';

/** The parts of the dataset that its independent figures name. */
export type Neighbour = Pick<Dataset, 'claims' | 'mechanisms'> & { readonly file: Pick<Dataset['file'], 'id'> };

/** One rule, and every finding that breaks it. The first line of its file and `docs/context.md` say what it checks. */
export interface ContextCheck {
  readonly id: string;
  find(file: ContextFile, dataset: Neighbour): Iterable<Finding>;
}
