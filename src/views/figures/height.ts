// Adds up the height of the bars in an embed, and of the text below them.
import type { HeightOf } from '../height.ts';
import { footPx } from '../textHeight.ts';
import { figuresFoot } from './FigureBars.tsx';
import type { FigureRow, PlacedFigures } from './placeFigures.ts';

export function height({ placed, frame }: HeightOf<FigureRow, PlacedFigures>): number {
  return placed.height + footPx(figuresFoot(placed, frame), frame.room.width);
}
