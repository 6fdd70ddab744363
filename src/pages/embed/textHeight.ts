// A text in a style and a width to its height, and items in rows to theirs.
import { textWidthPx, type TextStyle } from '../../geometry/textWidth.ts';
import { wrapText } from '../../geometry/wrapText.ts';

/** The site's own size of text, in which its style sheets count. */
const REM_PX = 15;
/** The sizes of the tokens, px. */
export const TEXT_PX = {
  xs: 0.75 * REM_PX,
  sm: 0.8125 * REM_PX,
  md: 0.9375 * REM_PX,
  article: 1.0625 * REM_PX,
  lg: 1.25 * REM_PX,
} as const;

type Size = keyof typeof TEXT_PX;

export const SANS = (size: Size, weight: TextStyle['weight'] = 400): TextStyle => ({ face: 'inter', sizePx: TEXT_PX[size], weight });
export const SERIF = (size: Size, weight: TextStyle['weight'] = 400): TextStyle => ({ face: 'serif', sizePx: TEXT_PX[size], weight });
/** So many digits wide in the smallest size. */
export const measurePx = (digits: number): number => textWidthPx('0'.repeat(digits), SANS('xs'));

export const widthOf = textWidthPx;

/** `leading` is the height of a line by the size. */
export function textPx(text: string, widthPx: number, style: TextStyle, leading: number): number {
  return wrapText(text, widthPx, style).length * style.sizePx * leading;
}

/** How many rows items of these widths take, side by side with a gap between them. */
export function rowsOf(itemsPx: readonly number[], gapPx: number, widthPx: number): number {
  let [rows, x] = [itemsPx.length > 0 ? 1 : 0, 0];
  for (const itemPx of itemsPx) {
    if (x > 0 && x + itemPx > widthPx) [rows, x] = [rows + 1, 0];
    x += itemPx + gapPx;
  }
  return rows;
}
