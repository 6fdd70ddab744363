// Draws a text for the panel of a card from its beginning, with the words of claims on their grounds and over their lines.
import type { ProseParagraph } from '../../src/views/prose.ts';
import { PANEL, type CardDrawing } from './card.ts';
import type { Stretch, StretchParagraph } from './setLines.ts';
import { wordsSvg } from './wordsSvg.ts';

/** The letters, px, from the largest; a text that is too long even for the smallest goes on below the card. */
const SIZES = [34, 29, 23.8];
/** Of a line, by how many lines stand under its words. */
const LEADINGS = [1.32, 1.32, 1.44, 1.6, 1.75];
/** Of a note, and between paragraphs, by the size. */
const SHARES = { note: 0.88, before: 0.9 };

/** Null where there is no text. */
export function proseDrawing(paragraphs: readonly ProseParagraph[]): CardDrawing | null {
  const roomPx = PANEL.height - 2 * PANEL.edge;
  const sizes = SIZES.map((sizePx) =>
    wordsSvg(
      paragraphs.map((each) => paragraphOf(each, sizePx)),
      PANEL.width - 2 * PANEL.edge,
    ),
  );
  const set = sizes.find(({ heightPx }) => heightPx <= roomPx) ?? sizes.at(-1);
  if (set === undefined || set.drawn.length === 0) return null;
  return { ...set, scale: 1, bleeds: false, runsOn: set.heightPx > roomPx };
}

function paragraphOf({ isNote, laneCount, stretches }: ProseParagraph, sizePx: number): StretchParagraph {
  const look = isNote ? { sizePx: SHARES.note * sizePx, paint: { colour: 'muted' as const } } : { sizePx };
  return {
    beforePx: SHARES.before * sizePx,
    leading: LEADINGS[Math.min(laneCount, LEADINGS.length - 1)] ?? 1,
    runs: stretches.map((stretch): Stretch => ({ ...look, ...stretch, face: 'serif' })),
  };
}
