// Loads every view at once for code that shows them all: decks, the embed builder, the build, tests.
import { VIEW_IDS, type ViewId } from './index.ts';
import { keepView, viewHere, type AnyBody, type AnyView } from './loadView.ts';

const BODIES = import.meta.glob<AnyBody>('./*/view.ts', { eager: true, import: 'view' });

for (const id of VIEW_IDS) {
  const body = BODIES[`./${id}/view.ts`];
  if (body === undefined) throw new Error(`the view ${id} has no src/views/${id}/view.ts`);
  keepView(id, body);
}

/** Every view, in the order in which they are offered. */
export const ALL_VIEWS: readonly (AnyView & { readonly id: ViewId })[] = VIEW_IDS.map((id) => ({ ...viewHere(id), id }));
