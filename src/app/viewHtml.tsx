// Renders a view of the whole article in a room of one size, from which the build draws link pictures.
import { renderToString } from 'react-dom/server';
import type { Room } from '../geometry/box.ts';
import type { Article } from '../services/article.ts';
import { EMPTY_QUERY } from '../selection/query.ts';
import { sliceDataset } from '../selection/slice.ts';
import { ALL_VIEWS } from '../views/allViews.ts';
import { VIEWS, type ViewId } from '../views/index.ts';
import { fillsFrame } from '../views/view.ts';
import { ViewPanel } from '../views/ViewPanel.tsx';

export function viewHtml(id: ViewId, { dataset, ground }: Article, room: Room): string {
  const slice = sliceDataset(dataset, EMPTY_QUERY);
  const view = ALL_VIEWS.find((each) => each.id === id);
  return view === undefined ? '' : renderToString(<ViewPanel view={view} slice={slice} ground={ground} rooms={[room]} />);
}

/** Gives a link picture's words for a view, and whether the view fills any frame or runs on like a text. */
export function viewWords(id: ViewId) {
  const { title, question, isProse = false } = VIEWS[id];
  return { title, question, fills: fillsFrame(VIEWS[id]), isProse };
}
