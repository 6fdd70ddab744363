// A view and a slice to the native marks of its slides: placed as on the site, in a slide's room. A view without a drawing of its own is a table.
import type { Mark } from '../../exports/deck/deck.ts';
import type { Drawing } from '../../exports/deck/drawings/drawing.ts';
import { drawFigures } from '../../exports/deck/drawings/drawFigures.ts';
import { drawFirmness } from '../../exports/deck/drawings/drawFirmness.ts';
import { drawMap } from '../../exports/deck/drawings/drawMap.ts';
import { drawParties } from '../../exports/deck/drawings/drawParties.ts';
import { drawSpeakers } from '../../exports/deck/drawings/drawSpeakers.ts';
import { drawSwaps } from '../../exports/deck/drawings/drawSwaps.ts';
import { drawUnsaid } from '../../exports/deck/drawings/drawUnsaid.ts';
import { movedMarks } from '../../exports/deck/drawings/movedMarks.ts';
import { BOXES } from '../../exports/deck/stageBoxes.ts';
import type { Box, Room } from '../../layout/box.ts';
import type { Sourced } from '../../model/dataset.ts';
import type { MessageKey } from '../../messages/say.ts';
import { focusWithin } from '../../selection/focus.ts';
import type { Slice } from '../../selection/slice.ts';
import { VIEW_IDS, type ViewId } from '../../views/ids.ts';
import { VIEWS } from '../../views/index.ts';
import { excessOf } from '../../views/tooMany.ts';
import type { Sentence, View } from '../../views/view.ts';
import { deckTable } from './deckTable.ts';
import { quotePages } from './quotePages.ts';
import { drawingOf, LEAST_SCALE, type Scene } from './scene.ts';
import { trendPages } from './trendPages.ts';

export interface DeckView {
  readonly id: ViewId | 'table';
  readonly title: MessageKey;
  readonly question: MessageKey;
  /** Where its picture stands: beside words, or below a title over the whole width. */
  readonly stands: 'beside' | 'wide';
  hasRows(slice: Slice): boolean;
  /** A list of marks for each slide that it takes, in the pixels of the stage. */
  draw(scene: Scene): Mark[][];
  describe(scene: Pick<Scene, 'slice' | 'say'>): readonly Sentence[];
}

interface Drawn {
  readonly marks: Mark[];
  readonly width: number;
  readonly height: number;
}

interface Look {
  readonly stands: DeckView['stands'];
  /** How faint what is not meant is. */
  readonly faint: number;
  /** As large as this at most: what is low for its width is placed in less of it. */
  readonly magnified?: number;
}

type Any = Pick<View<Sourced, unknown>, 'id' | 'title' | 'question' | 'select' | 'describe' | 'table'>;

function described({
  id,
  title,
  question,
  select,
  describe,
}: Any): Pick<DeckView, 'title' | 'question' | 'hasRows' | 'describe'> & { id: string } {
  return {
    id,
    title,
    question,
    hasRows: (slice) => select(slice).length > 0,
    describe: ({ slice, say }) => describe(select(slice), { dataset: slice.dataset, say }),
  };
}

/** Drawn by `draw` from where the view's own `place` puts it; centred, and made smaller where it is too high. */
function drawnView<Row extends Sourced, Placed>(
  id: ViewId,
  view: View<Row, Placed>,
  { stands, faint, magnified = 1 }: Look,
  draw: (placed: Placed, room: Room, drawing: Drawing, scene: Scene) => Drawn,
): DeckView {
  return {
    ...described(view),
    id,
    stands,
    draw(scene) {
      const { slice, ground, lookAt, say } = scene;
      const box: Box = stands === 'wide' ? BOXES.wide : BOXES.picture;
      const room = { width: Math.round(box.width / magnified), height: Math.round(box.height / magnified), asidePx: 0 };
      const rows = view.select(slice);
      // What nobody could read is a table.
      if (excessOf(view, rows)) return deckTable(view, scene);
      const placed = view.place(rows, { room, dataset: slice.dataset, ground, say, words: [], lookAt });
      const drawnRows = rows.filter((row) => view.draws?.(row) ?? true);
      // What a step is about stands out, even where none of it is drawn; what is selected elsewhere makes nothing here faint.
      const meant = scene.focus.related.length > 0 ? scene.focus : focusWithin(scene.focus, drawnRows);
      const drawn = draw(placed, room, drawingOf(scene, meant, faint), scene);
      const scale = Math.min(magnified, box.height / Math.max(1, drawn.height), box.width / Math.max(1, drawn.width));
      if (scale < LEAST_SCALE * magnified) return deckTable(view, scene);
      const x = box.x + (stands === 'wide' ? (box.width - drawn.width * scale) / 2 : 0);
      const y = box.y + Math.max(0, (box.height - drawn.height * scale) / 2);
      return [movedMarks(drawn.marks, [x, y], scale)];
    },
  };
}

const DRAWN: Readonly<Partial<Record<ViewId, DeckView>>> = {
  map: drawnView('map', VIEWS.map, { stands: 'beside', faint: 0.16 }, (placed, room, drawing, { ground }) => ({
    marks: drawMap(placed, ground, drawing),
    ...room,
  })),
  figures: drawnView('figures', VIEWS.figures, { stands: 'beside', faint: 0.4 }, (placed, room, drawing) => ({
    marks: drawFigures(placed, room, drawing),
    ...room,
  })),
  swaps: drawnView('swaps', VIEWS.swaps, { stands: 'beside', faint: 0.3 }, (placed, { width }, drawing) => ({
    ...drawSwaps(placed, width, drawing),
    width,
  })),
  firmness: drawnView('firmness', VIEWS.firmness, { stands: 'beside', faint: 0.3, magnified: 1.3 }, (placed, _, drawing) => ({
    marks: drawFirmness(placed, drawing),
    width: placed.width,
    height: placed.height,
  })),
  parties: drawnView('parties', VIEWS.parties, { stands: 'wide', faint: 0.16 }, (placed, _, drawing) => ({
    marks: drawParties(placed, drawing),
    width: placed.width,
    height: placed.height,
  })),
  speakers: drawnView('speakers', VIEWS.speakers, { stands: 'wide', faint: 0.3 }, (placed, _, drawing) => ({
    marks: drawSpeakers(placed, drawing),
    width: placed.width,
    height: placed.height,
  })),
  unsaid: drawnView('unsaid', VIEWS.unsaid, { stands: 'wide', faint: 0.4 }, (placed, room, drawing) => ({
    marks: drawUnsaid(placed, { x: 0, y: 12, width: room.width, height: room.height }, drawing),
    ...room,
  })),
  text: {
    ...described(VIEWS.text),
    id: 'text',
    title: 'deck.quotes.title',
    stands: 'wide',
    hasRows: ({ claims }) => claims.length > 0,
    draw: quotePages,
    describe: () => [],
  },
  trends: { ...described(VIEWS.trends), id: 'trends', stands: 'wide', draw: trendPages },
};

function tableOf(id: ViewId): DeckView {
  const view: Any = VIEWS[id];
  return { ...described(view), id, stands: 'wide', draw: (scene) => deckTable(view, scene) };
}

/** Every view of the site, and the table of claims. */
export const DECK_VIEWS: readonly DeckView[] = [
  ...VIEW_IDS.map((id) => DRAWN[id] ?? tableOf(id)),
  {
    id: 'table',
    title: 'deck.table.title',
    question: 'deck.table.question',
    stands: 'wide',
    hasRows: ({ claims }) => claims.length > 0,
    draw: (scene) => deckTable({ title: 'deck.table.title', select: VIEWS.firmness.select }, scene),
    describe: () => [],
  },
];
