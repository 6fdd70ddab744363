// Breaks a text into lines that fit a width.
import { textWidthPx, type TextStyle } from './textWidth.ts';

/** Spaces at which a line may end; no-break spaces are not among them. */
const breakableSpaces = /[\t\n\v\f\r \u2002-\u2006\u2008-\u200a]+/;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines, each as full as possible (greedy), without the spaces at their ends; runs of spaces and
 * line breaks count as one space. Divides a word only when it is wider than a whole line; then a line has at least one
 * letter, however narrow it is. A text of only spaces has no lines.
 * @param maxWidthPx in px of the style's size, as `textWidthPx` measures
 */
export function wrapText(text: string, maxWidthPx: number, style: TextStyle): string[] {
  const fits = (line: string): boolean => textWidthPx(line, style) <= maxWidthPx;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(breakableSpaces)) {
    if (word === '') continue;
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : divide(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** Gives as many lines as `wrapText`, of nearly even length, so that no last word is alone where another could join it. */
export function wrapEvenly(text: string, maxWidthPx: number, style: TextStyle): string[] {
  const lines = wrapText(text, maxWidthPx, style);
  const evenPx = textWidthPx(text, style) / Math.max(1, lines.length);
  // Never divide a word just to make lines more even.
  const leastPx = Math.max(0, ...text.split(breakableSpaces).map((word) => textWidthPx(word, style)));
  const tries = [1.05, 1.15, 1.25, 1.35, 1.5, 1.7].map((share) =>
    wrapText(text, Math.min(maxWidthPx, Math.max(leastPx, evenPx * share)), style),
  );
  return tries.find((even) => even.length === lines.length) ?? lines;
}

function divide(word: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of letters.segment(word)) {
    if (piece !== '' && !fits(piece + segment)) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
