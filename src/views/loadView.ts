// Loads the code of views from their folders and keeps it, so that pages load what they show and then have it at once.
import type { Sourced } from '../model/dataset.ts';
import { VIEWS, type ViewId } from './index.ts';
import type { View, ViewBody } from './view.ts';

export type AnyBody = ViewBody<Sourced, unknown>;
/** A view of any rows, which only ever gets its own. */
export type AnyView = View<Sourced, unknown>;

const LOADERS = import.meta.glob<{ readonly view: AnyBody }>('./*/view.ts');
const here = new Map<ViewId, AnyView>();

export async function loadViews(ids: readonly ViewId[]): Promise<void> {
  await Promise.all(
    ids.map(async (id) => {
      const module = here.has(id) ? null : await LOADERS[`./${id}/view.ts`]?.();
      if (module) keepView(id, module.view);
    }),
  );
}

/** Joins a view's descriptor and code, and keeps the result. */
export function keepView(id: ViewId, body: AnyBody): AnyView {
  const view = { ...VIEWS[id], ...body };
  here.set(id, view);
  return view;
}

/** Gives a loaded view; throws if it is not loaded. */
export function viewHere(id: ViewId): AnyView {
  const view = here.get(id);
  if (view === undefined) throw new Error(`${id} is not loaded`);
  return view;
}
