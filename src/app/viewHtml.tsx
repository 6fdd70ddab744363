// Renders a view of the whole article in a room of one size: the build draws images for links from it.
import { renderToString } from 'react-dom/server';
import type { Room } from '../geometry/box.ts';
import { PANELS } from '../pages/embed/panels.tsx';
import type { Article } from '../services/article.ts';
import { EMPTY_QUERY } from '../selection/query.ts';
import { sliceDataset } from '../selection/slice.ts';
import type { ViewId } from '../views/ids.ts';
import { VIEWS } from '../views/index.ts';
import { fillsFrame } from '../views/view.ts';

export function viewHtml(view: ViewId, { dataset, ground }: Article, room: Room): string {
  const slice = sliceDataset(dataset, EMPTY_QUERY);
  return renderToString(PANELS[view]({ slice, ground, lookAt: null, rooms: [room] }));
}

/** What a picture says of a view, and whether it fills any frame, or runs on like a text. */
export function viewWords(view: ViewId) {
  const { title, question, ...kind } = VIEWS[view];
  return { title, question, fills: fillsFrame(kind), isProse: 'isProse' in kind };
}
