// Says what is known of a view without its code: light, so that every page and every tool can read it.
import type { StepNeed } from '../model/stepViews.ts';
import type { MessageKey } from '../messages/say.ts';
import type { ViewHead } from './view.ts';

/** Where the first page shows a view, from its first sight downwards; the views are offered in this order too. */
export const SLOTS = ['stage', 'article', 'aside', 'charts', 'more', 'foot'] as const;
export type Slot = (typeof SLOTS)[number];
/** Those of the first sight: their views are in the first script. */
export const FIRST_SLOTS: readonly Slot[] = ['stage', 'article', 'aside'];

export interface ViewDescriptor extends Pick<ViewHead, 'id' | 'title' | 'question' | 'drawsWithoutRows' | 'isProse'> {
  /** Its place on the first page: a slot, and the order among those that share it. */
  readonly explore: { readonly slot: Slot; readonly order: number };
  /** Set for a view of independent figures: it is there for an article that has some, and has them when it is shown. */
  readonly showsContext?: true;
  /** Set for a view of swaps: where the address asks for a calculation, that stands below it. */
  readonly showsSwaps?: true;
  /** Its slide in a talk; a view without one has none. */
  readonly talk?: {
    /** For a view that a step of the tour can look at, what it needs of one claim of the step; such views stand for a tour where there is none. */
    readonly step?: StepNeed;
    /** What the speaker has to say of a view that no step looks at: it has a slide of its own, over its whole width, after the tour. */
    readonly notes?: MessageKey;
    /** A picture that is low for its width is placed in less of it, and drawn so much larger. */
    readonly magnified?: number;
  };
}
