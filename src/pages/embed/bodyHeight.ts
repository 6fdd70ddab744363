// A view in an embed to the height of what it draws and of the words below it, px: the views' own layout, and the style sheets' steps.
import type { Ground } from '../../layout/ground.ts';
import type { Say } from '../../messages/say.ts';
import type { Dataset, FlowType, Sourced } from '../../model/dataset.ts';
import { STATUSES, type Status } from '../../model/schema.ts';
import { isDrawn, selectFlowRows } from '../../selection/flowRows.ts';
import type { Slice } from '../../selection/slice.ts';
import { figuresFoot } from '../../views/figures/FigureBars.tsx';
import type { ViewId } from '../../views/ids.ts';
import { VIEWS } from '../../views/index.ts';
import { legendOf } from '../../views/parties/PartyRibbons.tsx';
import { excessOf, type Excess } from '../../views/tooMany.ts';
import type { Frame, View } from '../../views/view.ts';
import { legendLines } from '../MapLegend.tsx';
import { trendsHeight } from './trendsHeight.ts';
import { measurePx, rowsOf, SANS, SERIF, TEXT_PX, textPx, widthOf } from './textHeight.ts';

export interface BodyOf {
  readonly slice: Slice;
  readonly ground: Ground;
  readonly widthPx: number;
  readonly say: Say;
}

/** The height of a line by its size: of interface text, below a drawing, and below a map. */
const LEADING = { ui: 1.4, foot: 1.45, mapFoot: 1.5 } as const;
/** Beside a name in a key: a glyph, or a line. */
const ICON_PX = { glyph: 18, line: 32 };

/** What is too much to be drawn of a view: it stands there in a sentence, without words and table. */
export function excessIn(id: ViewId, slice: Slice): Excess | null {
  const view: Pick<View<Sourced, unknown>, 'select' | 'draws' | 'mostMarks' | 'countMarks'> = VIEWS[id];
  return excessOf(view, view.select(slice));
}

export function bodyHeight(view: ViewId, of: BodyOf): number {
  const { slice, ground, widthPx, say } = of;
  const { dataset, words } = slice;
  const excess = excessIn(view, slice);
  if (excess)
    return view === 'map' ? framePx(widthPx) : 2 * 16 + textPx(say('view.tooMany', { ...excess }), widthPx, SANS('sm'), LEADING.ui);
  const frame: Frame = { room: { width: widthPx, height: 0, asidePx: 0 }, dataset, ground, say, words, lookAt: null };
  switch (view) {
    case 'map':
      return mapPx(of);
    case 'text':
      return articlePx(of, frame);
    case 'figures': {
      const placed = VIEWS.figures.place(VIEWS.figures.select(slice), frame);
      return placed.height + 8 + textPx(figuresFoot(placed, frame), widthPx, SANS('xs'), LEADING.foot);
    }
    case 'swaps':
      return swapsPx(of, frame);
    case 'firmness':
      return VIEWS.firmness.place(VIEWS.firmness.select(slice), frame).height;
    case 'parties': {
      const { height, ties } = VIEWS.parties.place(VIEWS.parties.select(slice), frame);
      const key = keyPx(dataset, new Set(ties.map(({ type }) => type)), new Set(ties.map(({ flow }) => flow.status)), widthPx, say);
      return height + key + 8 + textPx(legendOf(ties, say), widthPx, SANS('xs'), LEADING.foot);
    }
    case 'speakers': {
      const { height, dots } = VIEWS.speakers.place(VIEWS.speakers.select(slice), frame);
      return height + keyPx(dataset, new Set(dots.map(({ type }) => type)), new Set(dots.map(({ claim }) => claim.status)), widthPx, say);
    }
    case 'unsaid':
      return unsaidPx(of);
    case 'trends':
      return trendsHeight(slice, widthPx);
  }
}

function keyPx(dataset: Dataset, types: ReadonlySet<FlowType | null>, statuses: ReadonlySet<Status>, widthPx: number, say: Say): number {
  const names = [...dataset.types.values(), null].filter((type) => types.has(type)).map((type) => type?.name ?? say('type.none'));
  const items = [
    ...names.map((name) => ICON_PX.glyph + widthOf(name, SANS('xs'))),
    ...STATUSES.filter((status) => statuses.has(status)).map((status) => ICON_PX.line + widthOf(say(`status.${status}`), SANS('xs'))),
  ];
  const rows = rowsOf(items, 16, widthPx);
  return 8 + rows * LEADING.ui * TEXT_PX.xs + (rows - 1) * 4;
}

/** Its frame, the legend, and whose borders it shows. */
function mapPx({ slice, ground, widthPx, say }: BodyOf): number {
  const rows = selectFlowRows(slice);
  const drawn = rows.filter(isDrawn);
  const undrawn = rows.length - drawn.length;
  const statuses = STATUSES.filter((status) => drawn.some(({ flow }) => flow.status === status));
  const items = [
    ...[...new Set(drawn.map(({ type }) => type.name))].map((name) => ICON_PX.glyph + widthOf(name, SANS('xs'))),
    ...statuses.map((status) => ICON_PX.line + widthOf(say(`status.${status}`), SANS('xs'))),
    ...legendLines(drawn).map(({ text }) => ICON_PX.line + widthOf(say(text), SANS('xs'))),
  ];
  const legendRows = rowsOf(items, 16, widthPx);
  const note = `${undrawn > 0 ? `${say('embed.undrawn', { count: undrawn })} ` : ''}${ground.boundaryNote} ${say('map.source', { source: ground.source })}`;
  // Where lines are short, a rounded width may break one more.
  const sparePx = widthPx < 450 ? LEADING.mapFoot * TEXT_PX.xs : 0;
  return (
    framePx(widthPx) +
    sparePx +
    4 +
    16 +
    legendRows * LEADING.mapFoot * TEXT_PX.xs +
    (legendRows - 1) * 2 +
    4 +
    textPx(note, Math.min(widthPx, measurePx(78)), SANS('xs'), LEADING.mapFoot)
  );
}

/** As the style sheet sets it: higher than wide on a phone, twice as wide as high on a wall. */
function framePx(widthPx: number): number {
  if (widthPx >= 1400) return 0.44 * widthPx;
  return widthPx >= 700 ? Math.max(420, 0.54 * widthPx) : Math.min(480, Math.max(400, 1.1 * widthPx));
}

/** Paragraphs in a column of the article's measure; lines stand further apart where several claims share words. */
function articlePx({ slice, widthPx }: BodyOf, frame: Frame): number {
  const { paragraphs } = VIEWS.text.place(VIEWS.text.select(slice), frame);
  const heights = paragraphs.map(({ number, segments, laneCount }) => {
    const style = SERIF(number === 0 ? 'md' : 'article');
    const leading = [1.58, 1.58, 1.72, 1.92][laneCount] ?? 2.1;
    const text = segments.map((segment) => segment.text).join('');
    return textPx(text, Math.min(widthPx, 32 * TEXT_PX.article), style, leading) + 0.9 * style.sizePx;
  });
  // The last paragraph keeps the space after it, as it does on the page.
  return heights.reduce((sum, height) => sum + height, 0) + 12;
}

/** Beside each other, as soon as there is room for two. */
function swapsPx({ slice, widthPx, say }: BodyOf, frame: Frame): number {
  const placed = VIEWS.swaps.place(VIEWS.swaps.select(slice), frame);
  const columns = Math.max(1, Math.min(placed.length, Math.floor((widthPx + 28) / (206 + 28))));
  const columnPx = (widthPx - (columns - 1) * 28) / columns;
  const heights = placed.map(({ mechanism, height, notNamed, legs }) => {
    const notes = [
      ...notNamed.map((note) => `${note} ${say('swaps.reading')}__`),
      ...(legs.some(({ shown }) => !shown) ? [say('swaps.partial')] : []),
    ];
    const notesPx = notes.map((note) => 4 + textPx(note, Math.min(columnPx, measurePx(46)), SANS('xs'), LEADING.ui));
    return [textPx(mechanism.name, columnPx, SANS('sm', 600), LEADING.ui) + 8 + height, ...notesPx].reduce((sum, each) => sum + each, 0);
  });
  return gridPx(heights, columns, 20);
}

function unsaidPx({ slice, widthPx, say }: BodyOf): number {
  const columns = widthPx >= 1800 ? 8 : widthPx >= 1000 ? 4 : Math.max(1, Math.floor((widthPx + 24) / (230 + 24)));
  const columnPx = (widthPx - (columns - 1) * 24) / columns;
  const heights = VIEWS.unsaid.select(slice).map(({ omission, lacking, of, flows }) => {
    const count = `${say('unsaid.claims', { lacking: lacking.length, count: of })}${flows ? `, ${say('unsaid.flows', { lacking: flows.lacking, count: flows.of })}` : ''} ▸`;
    return (
      3 +
      8 +
      textPx(say(`unsaid.what.${omission}`), columnPx, SERIF('lg', 600), 1.2) +
      2 +
      textPx(count, columnPx, SANS('xs'), LEADING.ui) +
      4
    );
  });
  return gridPx(heights, columns, 16);
}

/** Rows as high as their highest item. */
function gridPx(heights: readonly number[], columns: number, gapPx: number): number {
  let sum = -gapPx;
  for (let first = 0; first < heights.length; first += columns) sum += Math.max(...heights.slice(first, first + columns)) + gapPx;
  return Math.max(0, sum);
}
