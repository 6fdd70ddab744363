// Places a drawing and its words in an image: title and question above, source, notes and address below.
import type { Box, Size } from '../geometry/box.ts';
import type { TextStyle } from '../geometry/textWidth.ts';
import { wrapEvenly, wrapText } from '../geometry/wrapText.ts';

/** The words around a drawing. */
export interface ImageWords {
  readonly title: string;
  readonly question: string;
  /** In words; empty without one. */
  readonly filter: string;
  /** Source, notes, licence, address: a paragraph each. */
  readonly foot: readonly string[];
}

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly style: TextStyle;
  readonly tone: 'ink' | 'muted';
}

export interface PlacedImage extends Size {
  readonly lines: readonly PlacedLine[];
  /** The drawing's place, in its own size. */
  readonly drawing: Box;
  /** The line between the drawing and the foot, as wide as the text. */
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
}

const TITLE: TextStyle = { face: 'serif', sizePx: 21, weight: 600 };
const QUESTION: TextStyle = { face: 'inter', sizePx: 13.5, weight: 400 };
const FOOT: TextStyle = { face: 'inter', sizePx: 11, weight: 400 };
const LEADING = 1.4;
/** From the middle of a line down to its baseline, as a part of the type size. */
const BASELINE = 0.35;
/** The narrowest column of text, px: a drawing may be narrower. */
const LEAST_MEASURE = 300;
/** Text is measured without kerning, up to 1.5 % off. */
const SAFE = 0.985;

/** Places every image, whatever its format, px. Long texts wrap, and words that are longer than a line are split. */
export function placeImage(drawing: Size, words: ImageWords): PlacedImage {
  const edge = drawing.width < 480 ? 14 : 24;
  const measure = Math.max(drawing.width, LEAST_MEASURE);
  const width = measure + 2 * edge;
  const lines: PlacedLine[] = [];
  let y = edge;
  const set = (text: string, style: TextStyle, tone: PlacedLine['tone'], wrap = wrapText) => {
    for (const line of wrap(text, measure * SAFE, style)) {
      const height = style.sizePx * (style === TITLE ? 1.22 : LEADING);
      lines.push({ text: line, x: edge, y: y + height / 2 + style.sizePx * BASELINE, style, tone });
      y += height;
    }
  };
  set(words.title, TITLE, 'ink', wrapEvenly);
  y += 3;
  set(words.question, QUESTION, 'muted');
  if (words.filter !== '') set(words.filter, { ...QUESTION, weight: 600 }, 'ink');
  y += 16;
  const box: Box = { x: edge, y, width: drawing.width, height: drawing.height };
  y += drawing.height + 16;
  const rule = { x1: edge, x2: edge + measure, y: Math.round(y) + 0.5 };
  y += 9;
  for (const paragraph of words.foot) {
    set(paragraph, FOOT, 'muted');
    y += 2;
  }
  return { width, height: Math.ceil(y + edge - 8), lines, drawing: box, rule };
}
