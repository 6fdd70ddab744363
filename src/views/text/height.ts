// Adds up the height of the article in an embed: paragraphs in a column of limited width.
import type { HeightOf } from '../height.ts';
import { SERIF, TEXT_PX, textPx } from '../textHeight.ts';
import type { PlacedText, TextRow } from './placeText.ts';

/** Lines are further apart where several claims share words. */
export function height({ placed: { paragraphs }, frame: { room } }: HeightOf<TextRow, PlacedText>): number {
  const heights = paragraphs.map(({ number, segments, laneCount }) => {
    const style = SERIF(number === 0 ? 'md' : 'article');
    const leading = [1.58, 1.58, 1.72, 1.92][laneCount] ?? 2.1;
    const text = segments.map((segment) => segment.text).join('');
    return textPx(text, Math.min(room.width, 32 * TEXT_PX.article), style, leading) + 0.9 * style.sizePx;
  });
  // The last paragraph keeps the space after it, as on the page.
  return heights.reduce((sum, each) => sum + each, 0) + 12;
}
