// Draws a view for the panel of a card, in the largest letters that have room.
import type * as Prerender from '../../src/app/prerender.tsx';
import { element } from '../../src/image/svgTree.ts';
import { boxOfMarks } from '../../src/marks/slide/boxOfMarks.ts';
import type { Mark } from '../../src/marks/slide/deck.ts';
import type { Say } from '../../src/messages/say.ts';
import type { Article } from '../../src/services/article.ts';
import type { Below } from '../../src/views/below.ts';
import type { ViewId } from '../../src/views/index.ts';
import { BLEED_PX, PANEL, type CardDrawing } from './card.ts';
import { leastChartPx } from './chartSvg.ts';
import { keySvg } from './keySvg.ts';
import { marksSvg } from './marksSvg.ts';
import { proseDrawing } from './proseDrawing.ts';
import { wordsSvg, type SetWords } from './wordsSvg.ts';

/** From the largest in which the letters of a view may be drawn; smaller than the last they could not be read in a small picture. */
const SCALES = [2, 1.8, 1.6, 1.4, 1.25, 1.1, 1];
/** Of a view that fills its frame. */
const FILLING = 1.3;
const BELOW_PX = { size: 12, leading: 1.2, before: 15, gap: 10 };

/** Null for a view without a drawing, and for one that has no room even in the smallest letters. */
export function viewDrawing(
  id: ViewId,
  article: Article,
  { viewMarks, viewProse, viewWords }: typeof Prerender,
  say: Say,
): CardDrawing | null {
  const prose = viewProse(id, article);
  if (prose !== null) return proseDrawing(prose);
  const { fills } = viewWords(id);
  for (const scale of fills ? [FILLING] : SCALES) {
    // What fills the panel has its own edge just outside of it.
    const edge = fills ? -BLEED_PX : PANEL.edge;
    const room = { width: Math.floor((PANEL.width - 2 * edge) / scale), height: Math.floor((PANEL.height - 2 * edge) / scale), asidePx: 0 };
    const drawn = viewMarks(id, article, room);
    if (drawn === null || drawn.marks.length === 0) return null;
    let ids = 0;
    const newId = () => `d${(ids += 1)}`;
    if (fills) return { drawn: marksSvg(drawn.marks, newId), heightPx: room.height, scale, bleeds: true, runsOn: false };
    const box = boxOfMarks(drawn.marks);
    const below = belowSvg(drawn.below, article, say, room.width);
    const heightPx = box.height + below.heightPx;
    // Names at the edge may stand out by a hair.
    if (heightPx > room.height || box.width > room.width + 2 || !drawn.marks.every(isRoomy)) continue;
    return {
      drawn: [
        element('g', { transform: `translate(0 ${-box.y})` }, marksSvg(drawn.marks, newId)),
        element('g', { transform: `translate(0 ${box.height})` }, below.drawn),
      ],
      heightPx,
      scale,
      bleeds: false,
      runsOn: false,
    };
  }
  return null;
}

function isRoomy(mark: Mark): boolean {
  return mark.kind !== 'chart' || mark.box.height >= leastChartPx(mark.chart.bars.length);
}

function belowSvg(below: Below | null, { dataset }: Article, say: Say, widthPx: number): SetWords {
  if (below === null) return { heightPx: 0, drawn: [] };
  const key = keySvg(below.key, dataset, say, BELOW_PX.size, widthPx);
  const run = { text: below.foot, sizePx: BELOW_PX.size, paint: { colour: 'muted' as const } };
  const foot = wordsSvg([{ leading: BELOW_PX.leading, runs: [run] }], widthPx);
  const footY = BELOW_PX.before + key.heightPx + BELOW_PX.gap;
  return {
    heightPx: foot.heightPx > 0 ? footY + foot.heightPx : BELOW_PX.before + key.heightPx,
    drawn: [
      element('g', { transform: `translate(0 ${BELOW_PX.before})` }, key.drawn),
      element('g', { transform: `translate(0 ${footY})` }, foot.drawn),
    ],
  };
}
