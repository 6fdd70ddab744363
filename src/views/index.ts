// Reads from the registry which views there are, in which order, and where each is shown.
import type { StepViews } from '../model/stepViews.ts';
import { FIRST_SLOTS, SLOTS, type Slot, type ViewDescriptor } from './descriptor.ts';
import * as REGISTRY from './registry.ts';

export type ViewId = keyof typeof REGISTRY;

/** The views by id: each line of the registry has the id that the view gives itself. */
export const VIEWS: { readonly [Id in ViewId]: ViewDescriptor & { readonly id: Id } } = REGISTRY;

const placeOf = ({ explore: { slot, order } }: ViewDescriptor) => SLOTS.indexOf(slot) * 100 + order;

/** Ids in the order in which the views are offered, which is that of the first page. */
export const VIEW_IDS: readonly ViewId[] = Object.values(VIEWS)
  .toSorted((a, b) => placeOf(a) - placeOf(b))
  .map(({ id }) => id);

/** The view shown by default. */
export const FIRST_VIEW = firstOf(VIEW_IDS);

/** Views with a slide in a talk. */
export const TALK_VIEWS = VIEW_IDS.filter((id) => VIEWS[id].talk !== undefined);

/** Views that a step of the tour can show, with what each needs; the first is for steps that name no view. */
export const STEP_VIEWS: StepViews = Object.fromEntries(
  TALK_VIEWS.flatMap((id) => {
    const { step } = VIEWS[id].talk ?? {};
    return step ? [[id, step]] : [];
  }),
);

/** Gives an article's views: all of them, but independent figures only if it has some. */
export function viewsOf({ addresses }: { readonly addresses: { readonly context: string | null } }): readonly ViewId[] {
  return VIEW_IDS.filter((id) => addresses.context !== null || !showsContext(id));
}

export function viewsIn(...slots: readonly Slot[]): readonly ViewId[] {
  return VIEW_IDS.filter((id) => slots.includes(VIEWS[id].explore.slot));
}

/** Views at the top of the first page. */
export const FIRST_VIEWS = viewsIn(...FIRST_SLOTS);

/** Finds the view that an address or a dataset names. */
export function viewNamed(name: string | null | undefined): ViewId | undefined {
  return VIEW_IDS.find((id) => id === name);
}

/** Tells whether a view shows independent figures. */
export function showsContext(view: string | undefined): boolean {
  const id = viewNamed(view);
  return id !== undefined && VIEWS[id].showsContext === true;
}

function firstOf([first]: readonly ViewId[]): ViewId {
  if (first === undefined) throw new Error('src/views/registry.ts names no view');
  return first;
}
