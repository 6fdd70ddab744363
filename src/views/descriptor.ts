// Describes a view without its code. It is light, so that every page and tool can read it.
import type { StepNeed } from '../model/stepViews.ts';
import type { MessageKey } from '../messages/say.ts';
import type { ViewHead } from './view.ts';

/** Slots of the first page for views, from the top down. Views are offered in the same order. */
export const SLOTS = ['stage', 'article', 'aside', 'charts', 'more', 'foot'] as const;
export type Slot = (typeof SLOTS)[number];
/** Slots at the top of the first page: the first script has their views. */
export const FIRST_SLOTS: readonly Slot[] = ['stage', 'article', 'aside'];

export interface ViewDescriptor extends Pick<ViewHead, 'id' | 'title' | 'question' | 'drawsWithoutRows' | 'isProse'> {
  /** Position on the first page: a slot, and the order within it. */
  readonly explore: { readonly slot: Slot; readonly order: number };
  /** Set if the view shows independent figures: only articles that have some offer it, and it loads them when shown. */
  readonly showsContext?: true;
  /** Set if the view shows swaps: a calculation that the address asks for is shown below it. */
  readonly showsSwaps?: true;
  /** Its slide in a talk; without this, it has none. */
  readonly talk?: {
    /** What a view that tour steps can use needs from one of a step's claims. Without a tour, these views take its place. */
    readonly step?: StepNeed;
    /** Speaker notes of a view that no step uses. It gets a full-width slide of its own, after the tour. */
    readonly notes?: MessageKey;
    /** How much to enlarge a drawing that is low for its width: it is placed in less width and scaled up. */
    readonly magnified?: number;
  };
}
