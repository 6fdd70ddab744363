// Draws a view of the whole article as the marks of its slide, in a room of one size: what the build makes link pictures of.
import '../messages/present/words.ts';
import { slideOf } from '../deck/plan/deckViews.ts';
import type { Room } from '../geometry/box.ts';
import { sayIn } from '../messages/say.ts';
import { NO_FOCUS } from '../selection/focus.ts';
import { EMPTY_QUERY } from '../selection/query.ts';
import { sliceDataset } from '../selection/slice.ts';
import type { Article } from '../services/article.ts';
import '../views/allViews.ts';
import type { Below, BelowOf } from '../views/below.ts';
import { VIEWS, type ViewId } from '../views/index.ts';
import { viewHere } from '../views/loadView.ts';
import type { ProseOf, ProseParagraph } from '../views/prose.ts';
import { drawingOf } from '../views/scene.ts';
import type { Drawn } from '../views/slideDrawing.ts';
import { fillsFrame, type Frame } from '../views/view.ts';

const BELOW = import.meta.glob<(of: BelowOf<unknown>) => Below>('../views/*/below.ts', { eager: true, import: 'below' });

const PROSE = import.meta.glob<(of: ProseOf<unknown>) => ProseParagraph[]>('../views/*/prose.ts', { eager: true, import: 'prose' });

export interface ViewMarks extends Drawn {
  readonly below: Below | null;
}

/** Null for a view whose slides are pages of words or tables. */
export function viewMarks(id: ViewId, article: Article, room: Room): ViewMarks | null {
  const slide = slideOf(id);
  if (slide === undefined || 'pages' in slide) return null;
  const { placed, frame, slice } = placedView(id, article, room);
  const { ground, say } = frame;
  const drawing = drawingOf({ slice, ground, lookAt: null, say, focus: NO_FOCUS, link: () => undefined }, NO_FOCUS, slide.faint);
  return { ...slide.draw(placed, { room, ground, drawing }), below: BELOW[`../views/${id}/below.ts`]?.({ placed, frame }) ?? null };
}

/** Null for a view that is no text. */
export function viewProse(id: ViewId, article: Article): readonly ProseParagraph[] | null {
  return PROSE[`../views/${id}/prose.ts`]?.(placedView(id, article, { width: 0, height: 0, asidePx: 0 })) ?? null;
}

function placedView(id: ViewId, { dataset, ground }: Article, room: Room) {
  const view = viewHere(id);
  const slice = sliceDataset(dataset, EMPTY_QUERY);
  const frame: Frame = { room, dataset, ground, say: sayIn('en'), words: [], lookAt: null };
  return { slice, frame, placed: view.place(view.select(slice), frame) };
}

/** What a picture says of a view, and whether it fills any frame. */
export function viewWords(id: ViewId) {
  const { title, question } = VIEWS[id];
  return { title, question, fills: fillsFrame(VIEWS[id]) };
}
