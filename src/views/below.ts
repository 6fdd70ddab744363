// Says what stands below a drawing: `below.ts` of a view's folder, for its page, its link picture and the height of its embed.
import type { FlowType } from '../model/dataset.ts';
import type { Status } from '../model/schema.ts';
import type { Frame } from './view.ts';

export interface BelowOf<Placed> {
  readonly placed: Placed;
  readonly frame: Pick<Frame, 'dataset' | 'say'>;
}

export interface Below {
  /** The types and statuses that its key names; null is General. */
  readonly key: { readonly types: readonly (FlowType | null)[]; readonly statuses: readonly Status[] };
  /** In small type; empty for none. */
  readonly foot: string;
}
