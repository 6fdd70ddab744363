// Places years and values in a panel's plot, and the words on it.
import type { Statement } from '../../model/context/contextLayer.ts';
import type { Threshold } from './selectTrends.ts';
import type { Box } from '../../geometry/box.ts';
import { textWidthPx, type TextStyle } from '../../geometry/textWidth.ts';
import type { TrendScale } from './placeScale.ts';

/** The words on the marks, in the reader's language. */
export interface TrendWords {
  /** A value with its unit, for the end of the scale; `number` is for the rest of the scale. */
  amount(value: number, unit: string): string;
  number(value: number): string;
  /** A statement with its bound, in the group's unit, which the scale names. */
  figure(statement: Statement, unit: string): string;
  /** A value of a series, rounded to fit a label. */
  point(value: number): string;
  threshold(threshold: Threshold): string;
}

/** A panel's plot: its box and its scale. */
export interface Plot extends Box {
  readonly scale: TrendScale;
}

/** Words on a mark, from their anchor, on a baseline. */
export interface TrendLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export const TREND_STYLE: TextStyle = { face: 'inter', sizePx: 11, weight: 600 };
const LABEL_PX = 13;

/** Gives the middle of a year, px from the drawing's left edge. */
export function yearX({ x, width, scale }: Plot, year: number): number {
  const first = scale.years[0] ?? year;
  return x + ((year - first + 0.5) / Math.max(1, scale.years.length)) * width;
}

/** Gives the height of a value, px from the drawing's top. */
export function valueY({ y, height, scale: { low, high } }: Plot, value: number): number {
  return y + height - ((value - low) / (high - low)) * height;
}

/** Gives the box of a label. */
export function boxOf({ text, x, y, anchor }: TrendLabel): Box {
  const width = textWidthPx(text, TREND_STYLE) + 2;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - LABEL_PX + 3, width, height: LABEL_PX };
}
