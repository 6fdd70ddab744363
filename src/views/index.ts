// Reads from the registry which views there are, in which order, and which of them stand where.
import type { StepViews } from '../model/stepViews.ts';
import { FIRST_SLOTS, SLOTS, type Slot, type ViewDescriptor } from './descriptor.ts';
import * as REGISTRY from './registry.ts';

export type ViewId = keyof typeof REGISTRY;

/** By their ids: a line of the registry has the name that its view gives itself. */
export const VIEWS: { readonly [Id in ViewId]: ViewDescriptor & { readonly id: Id } } = REGISTRY;

const placeOf = ({ explore: { slot, order } }: ViewDescriptor) => SLOTS.indexOf(slot) * 100 + order;

/** In the order in which they are offered: that of the first page. */
export const VIEW_IDS: readonly ViewId[] = Object.values(VIEWS)
  .toSorted((a, b) => placeOf(a) - placeOf(b))
  .map(({ id }) => id);

/** The one that is shown where none is asked for. */
export const FIRST_VIEW = firstOf(VIEW_IDS);

/** Those that have a slide in a talk. */
export const TALK_VIEWS = VIEW_IDS.filter((id) => VIEWS[id].talk !== undefined);

/** Those that a step of the tour can look at, each with what it needs; the first is that of a step that names none. */
export const STEP_VIEWS: StepViews = Object.fromEntries(
  TALK_VIEWS.flatMap((id) => {
    const { step } = VIEWS[id].talk ?? {};
    return step ? [[id, step]] : [];
  }),
);

/** The views that an article has: all, but for those of context where it has none. */
export function viewsOf({ addresses }: { readonly addresses: { readonly context: string | null } }): readonly ViewId[] {
  return VIEW_IDS.filter((id) => addresses.context !== null || !showsContext(id));
}

export function viewsIn(...slots: readonly Slot[]): readonly ViewId[] {
  return VIEW_IDS.filter((id) => slots.includes(VIEWS[id].explore.slot));
}

/** Those of the first page's first sight. */
export const FIRST_VIEWS = viewsIn(...FIRST_SLOTS);

/** An address's or a dataset's word to the view of that name. */
export function viewNamed(name: string | null | undefined): ViewId | undefined {
  return VIEW_IDS.find((id) => id === name);
}

/** Whether a view shows figures of others. */
export function showsContext(view: string | undefined): boolean {
  const id = viewNamed(view);
  return id !== undefined && VIEWS[id].showsContext === true;
}

function firstOf([first]: readonly ViewId[]): ViewId {
  if (first === undefined) throw new Error('src/views/registry.ts names no view');
  return first;
}
