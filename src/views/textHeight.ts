// Measures texts in a style and a width, items in rows, and keys: what heights of views are added up of, px.
import type { Dataset } from '../model/dataset.ts';
import { STATUSES } from '../model/schema.ts';
import type { Say } from '../messages/say.ts';
import { textWidthPx, type TextStyle } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';
import type { Below } from './below.ts';

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

/** The height of a line by its size: of interface text, below a drawing, and below a map. */
export const LEADING = { ui: 1.4, foot: 1.45, mapFoot: 1.5 } as const;
/** Beside a name in a key: a glyph, or a line. */
export const ICON_PX = { glyph: 18, line: 32 };

/** What stands below a drawing in small type, with the space above it. */
export function footPx(text: string, widthPx: number): number {
  return 8 + textPx(text, widthPx, SANS('xs'), LEADING.foot);
}

/** What stands below a drawing: a key of types and statuses, with the space above it, and words. */
export function belowPx({ key: { types, statuses }, foot }: Below, dataset: Dataset, widthPx: number, say: Say): number {
  const names = [...dataset.types.values(), null].filter((type) => types.includes(type)).map((type) => type?.name ?? say('type.none'));
  const items = [
    ...names.map((name) => ICON_PX.glyph + widthOf(name, SANS('xs'))),
    ...STATUSES.filter((status) => statuses.includes(status)).map((status) => ICON_PX.line + widthOf(say(`status.${status}`), SANS('xs'))),
  ];
  const rows = rowsOf(items, 16, widthPx);
  return 8 + rows * LEADING.ui * TEXT_PX.xs + (rows - 1) * 4 + (foot === '' ? 0 : footPx(foot, widthPx));
}

/** Rows of a grid, each as high as its highest item. */
export function gridPx(heights: readonly number[], columns: number, gapPx: number): number {
  let sum = -gapPx;
  for (let first = 0; first < heights.length; first += columns) sum += Math.max(...heights.slice(first, first + columns)) + gapPx;
  return Math.max(0, sum);
}
