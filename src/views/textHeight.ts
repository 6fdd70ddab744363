// Measures texts, rows of items and keys, px, to add up the heights of views.
import type { Dataset } from '../model/dataset.ts';
import { STATUSES } from '../model/schema.ts';
import type { Say } from '../messages/say.ts';
import { textWidthPx, type TextStyle } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';
import type { Below } from './below.ts';

/** The site's base font size, in px, that its style sheets count in. */
const REM_PX = 15;
/** The font sizes of the tokens, px. */
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
/** Gives the width of this many digits in the smallest size. */
export const measurePx = (digits: number): number => textWidthPx('0'.repeat(digits), SANS('xs'));

export const widthOf = textWidthPx;

/** Gives the height of wrapped text; `leading` is the line height as a multiple of the font size. */
export function textPx(text: string, widthPx: number, style: TextStyle, leading: number): number {
  return wrapText(text, widthPx, style).length * style.sizePx * leading;
}

/** Counts the rows that items of these widths take, side by side with a gap. */
export function rowsOf(itemsPx: readonly number[], gapPx: number, widthPx: number): number {
  let [rows, x] = [itemsPx.length > 0 ? 1 : 0, 0];
  for (const itemPx of itemsPx) {
    if (x > 0 && x + itemPx > widthPx) [rows, x] = [rows + 1, 0];
    x += itemPx + gapPx;
  }
  return rows;
}

/** Line heights as multiples of the font size: interface text, text below a drawing, text below a map. */
export const LEADING = { ui: 1.4, foot: 1.45, mapFoot: 1.5 } as const;
/** Width beside a name in a key, of a glyph or a line. */
export const ICON_PX = { glyph: 18, line: 32 };

/** Gives the height of small print below a drawing, with the space above it. */
export function footPx(text: string, widthPx: number): number {
  return 8 + textPx(text, widthPx, SANS('xs'), LEADING.foot);
}

/** Gives the height of what is below a drawing: a key with the space above it, and small print. */
export function belowPx({ key: { types, statuses }, foot }: Below, dataset: Dataset, widthPx: number, say: Say): number {
  const names = [...dataset.types.values(), null].filter((type) => types.includes(type)).map((type) => type?.name ?? say('type.none'));
  const items = [
    ...names.map((name) => ICON_PX.glyph + widthOf(name, SANS('xs'))),
    ...STATUSES.filter((status) => statuses.includes(status)).map((status) => ICON_PX.line + widthOf(say(`status.${status}`), SANS('xs'))),
  ];
  const rows = rowsOf(items, 16, widthPx);
  return 8 + rows * LEADING.ui * TEXT_PX.xs + (rows - 1) * 4 + (foot === '' ? 0 : footPx(foot, widthPx));
}

/** Adds up the rows of a grid, each as high as its highest item. */
export function gridPx(heights: readonly number[], columns: number, gapPx: number): number {
  let sum = -gapPx;
  for (let first = 0; first < heights.length; first += columns) sum += Math.max(...heights.slice(first, first + columns)) + gapPx;
  return Math.max(0, sum);
}
