// The words within a block to lines that fit: each stretch in its own style, with the grounds and lines that its elements draw.
import { textWidthPx, type TextStyle } from '../../src/geometry/textWidth.ts';
import type { Style } from './cascade.ts';
import { partsOf, type Tag } from './htmlTree.ts';

/** A stretch of text, and the elements around it that have a ground or a line of their own, outermost first. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly within: readonly Tag[];
}

export interface SetRun extends Run {
  readonly x: number;
  readonly widthPx: number;
}

export interface TextLine {
  readonly runs: readonly SetRun[];
  readonly widthPx: number;
}

/** Text is measured without kerning, up to 1.5 % off. */
const SAFE = 0.985;

export function textStyleOf(style: Style): TextStyle {
  const weight = Number(style.getPropertyValue('font-weight') || '400');
  const spacingPx = Number.parseFloat(style.getPropertyValue('letter-spacing'));
  return {
    face: style.getPropertyValue('font-family').includes('Serif') ? 'serif' : 'inter',
    sizePx: Number.parseFloat(style.getPropertyValue('font-size')),
    weight: weight >= 700 ? 700 : weight > 500 ? 600 : 400,
    ...(spacingPx > 0 ? { letterSpacingPx: spacingPx } : {}),
  };
}

export function collectRuns(
  parts: readonly (Tag | string)[],
  parent: Tag,
  styleOf: (tag: Tag) => Style,
  within: readonly Tag[] = [],
): Run[] {
  return parts.flatMap((child): Run[] => {
    if (typeof child === 'string') return [{ text: child.replace(/[ \t\n\r]+/g, ' '), style: styleOf(parent), within }];
    const style = styleOf(child);
    if (style.getPropertyValue('display') === 'none' || child.name === 'svg') return [];
    return collectRuns(partsOf(child), child, styleOf, isMarked(style) ? [...within, child] : within);
  });
}

/** Lines as full as they can be. A word that is wider than a line stands alone and over its edge. */
export function breakRuns(runs: readonly Run[], widthPx: number): TextLine[] {
  const lines: SetRun[][] = [[]];
  let x = 0;
  for (const word of wordsOf(runs)) {
    const widths = word.pieces.map((piece) => textWidthPx(piece.text, textStyleOf(piece.style)));
    const wordPx = widths.reduce((sum, each) => sum + each, 0);
    const space = word.space && x > 0 ? textWidthPx(' ', textStyleOf(word.space.style)) : 0;
    const line = lines.at(-1) ?? [];
    if (x > 0 && x + space + wordPx > widthPx * SAFE) {
      lines.push([]);
      x = 0;
    } else if (word.space && space > 0) {
      join(line, word.space, ' ', x, space);
      x += space;
    }
    for (const [index, piece] of word.pieces.entries()) {
      join(lines.at(-1) ?? [], piece, piece.text, x, widths[index] ?? 0);
      x += widths[index] ?? 0;
    }
  }
  return lines
    .filter((line) => line.length > 0)
    .map((line) => ({ runs: line, widthPx: Math.max(...line.map((run) => run.x + run.widthPx)) }));
}

function isMarked(style: Style): boolean {
  const width = Number.parseFloat(style.getPropertyValue('border-bottom-width') || '0');
  const ground = style.getPropertyValue('background-color');
  return width > 0 || (ground !== '' && ground !== 'none' && !ground.endsWith(', 0)'));
}

/** Onto the end of the line's last run, where it is of the same; else as a run of its own. */
function join(line: SetRun[], run: Run, text: string, x: number, widthPx: number): void {
  const last = line.at(-1);
  const isSame =
    last !== undefined &&
    last.style === run.style &&
    last.within.length === run.within.length &&
    last.within.every((tag, index) => tag === run.within[index]);
  if (isSame) line[line.length - 1] = { ...last, text: last.text + text, widthPx: x + widthPx - last.x };
  else line.push({ ...run, text, x, widthPx });
}

interface Word {
  /** The space before it, of the run that it stands in. */
  readonly space: Run | null;
  readonly pieces: Run[];
}

/** A word may run through several elements. */
function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let space: Run | null = null;
  let isOpen = false;
  for (const run of runs) {
    for (const [text] of run.text.matchAll(/ |[^ ]+/g)) {
      if (text === ' ') {
        space ??= run;
        isOpen = false;
      } else if (isOpen) words.at(-1)?.pieces.push({ ...run, text });
      else {
        words.push({ space, pieces: [{ ...run, text }] });
        space = null;
        isOpen = true;
      }
    }
  }
  return words;
}
