// Draws a view on its slides, placed as on the site. A view without a drawing of its own is a table.
import type { Mark } from '../../marks/slide/deck.ts';
import { movedMarks } from '../../marks/slide/movedMarks.ts';
import { BOXES } from '../../marks/slide/slideBoxes.ts';
import type { MessageKey } from '../../messages/say.ts';
import { focusWithin } from '../../selection/focus.ts';
import type { Slice } from '../../selection/slice.ts';
import { ALL_VIEWS } from '../../views/allViews.ts';
import type { ViewId } from '../../views/index.ts';
import type { AnyView } from '../../views/loadView.ts';
import { drawingOf, LEAST_SCALE, type Scene } from '../../views/scene.ts';
import type { DrawnSlide, SlideDrawing, Stands } from '../../views/slideDrawing.ts';
import { tablePages } from '../../views/tablePages.ts';
import { excessOf } from '../../views/tooMany.ts';
import type { Sentence } from '../../views/view.ts';

export interface DeckView {
  readonly id: ViewId | 'table';
  readonly title: MessageKey;
  readonly question: MessageKey;
  readonly stands: Stands;
  hasRows(slice: Slice): boolean;
  /** A list of marks for each slide that it takes, in the pixels of the slide. */
  draw(scene: Scene): Mark[][];
  describe(scene: Pick<Scene, 'slice' | 'say'>): readonly Sentence[];
}

/** How each view draws itself, by the path of its file. */
const SLIDES = import.meta.glob<SlideDrawing<unknown>>('../../views/*/slide.ts', { eager: true, import: 'slide' });

/** Undefined for a view that is a table. */
export function slideOf(id: ViewId): SlideDrawing<unknown> | undefined {
  return SLIDES[`../../views/${id}/slide.ts`];
}

function deckView(view: AnyView & { readonly id: ViewId }): DeckView {
  const slide = slideOf(view.id) ?? { stands: 'wide', pages: (scene: Scene) => tablePages(view, scene) };
  return {
    id: view.id,
    title: ('title' in slide ? slide.title : undefined) ?? view.title,
    question: view.question,
    stands: slide.stands,
    hasRows: (slice) => view.select(slice).length > 0,
    draw: (scene) => ('pages' in slide ? slide.pages(scene) : drawnPages(view, slide, scene)),
    describe: ({ slice, say }) => view.describe?.(view.select(slice), { dataset: slice.dataset, say }) ?? [],
  };
}

/** Drawn from where the view's own `place` puts it; centred, and made smaller where it is too high. */
function drawnPages(view: AnyView, { stands, faint, magnified = 1, draw }: DrawnSlide<unknown>, scene: Scene): Mark[][] {
  const { slice, ground, lookAt, say } = scene;
  const box = stands === 'wide' ? BOXES.wide : BOXES.picture;
  const room = { width: Math.round(box.width / magnified), height: Math.round(box.height / magnified), asidePx: 0 };
  const rows = view.select(slice);
  // What nobody could read is a table.
  if (excessOf(view, rows)) return tablePages(view, scene);
  const placed = view.place(rows, { room, dataset: slice.dataset, ground, say, words: [], lookAt });
  const drawnRows = rows.filter((row) => view.draws?.(row) ?? true);
  // What a step is about stands out, even where none of it is drawn; what is selected elsewhere makes nothing here faint.
  const meant = scene.focus.related.length > 0 ? scene.focus : focusWithin(scene.focus, drawnRows);
  const drawn = draw(placed, { room, ground, drawing: drawingOf(scene, meant, faint) });
  const scale = Math.min(magnified, box.height / Math.max(1, drawn.height), box.width / Math.max(1, drawn.width));
  if (scale < LEAST_SCALE * magnified) return tablePages(view, scene);
  const x = box.x + (stands === 'wide' ? (box.width - drawn.width * scale) / 2 : 0);
  const y = box.y + Math.max(0, (box.height - drawn.height * scale) / 2);
  return [movedMarks(drawn.marks, [x, y], scale)];
}

/** Every view of the site, and the table of claims. */
export const DECK_VIEWS: readonly DeckView[] = [
  ...ALL_VIEWS.map(deckView),
  {
    id: 'table',
    title: 'deck.table.title',
    question: 'deck.table.question',
    stands: 'wide',
    hasRows: ({ claims }) => claims.length > 0,
    draw: (scene) => tablePages({ title: 'deck.table.title', select: ({ claims }) => claims.map(({ id }) => ({ claims: [id] })) }, scene),
    describe: () => [],
  },
];
