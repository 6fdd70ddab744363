// Defines what is below a drawing on its page, in its link picture and in its embed's height: `below.ts` of a view's folder.
import type { FlowType } from '../model/dataset.ts';
import type { Status } from '../model/schema.ts';
import type { Frame } from './view.ts';

export interface BelowOf<Placed> {
  readonly placed: Placed;
  readonly frame: Pick<Frame, 'dataset' | 'say'>;
}

export interface Below {
  /** Types and statuses in its key; null is General. */
  readonly key: { readonly types: readonly (FlowType | null)[]; readonly statuses: readonly Status[] };
  /** Small print; empty if there is none. */
  readonly foot: string;
}
