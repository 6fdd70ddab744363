// Breaks paragraphs of runs into lines that fit, each stretch in its own style.
import { textWidthPx, type TextStyle } from '../../src/geometry/textWidth.ts';
import type { Paragraph, Run } from '../../src/marks/slide/deck.ts';
import type { Under } from '../../src/views/prose.ts';

/** A run whose words several claims may share. */
export interface Stretch extends Run {
  readonly under?: readonly Under[];
}

export interface StretchParagraph extends Paragraph {
  readonly runs: readonly Stretch[];
}

export interface SetStretch {
  readonly run: Stretch;
  readonly text: string;
  readonly x: number;
  readonly widthPx: number;
}

export interface SetLine {
  readonly stretches: readonly SetStretch[];
  readonly widthPx: number;
  /** Of the middle of the line, from the top of the first. */
  readonly middle: number;
  readonly align: NonNullable<Paragraph['align']>;
}

/** Of a line, by the size of its type, where its paragraph says nothing else. */
const OWN_LEADING = 1.2;
/** Text is measured without kerning, up to 1.5 % off. */
const SAFE = 0.985;

/** Lines as full as they can be; a paragraph is one line where no width is given. */
export function setLines(
  paragraphs: readonly StretchParagraph[],
  widthPx: number | null,
): { readonly lines: SetLine[]; readonly heightPx: number } {
  const lines: SetLine[] = [];
  let y = 0;
  for (const { runs, align = 'left', beforePx = 0, leading = 1 } of paragraphs) {
    const linePx = Math.max(0, ...runs.map(({ sizePx }) => sizePx)) * leading * OWN_LEADING;
    // The first stands at the top.
    y += lines.length > 0 ? beforePx : 0;
    for (const stretches of breakRuns(runs, widthPx === null ? Infinity : widthPx * SAFE)) {
      const last = stretches.at(-1);
      lines.push({ stretches, widthPx: last ? last.x + last.widthPx : 0, middle: y + linePx / 2, align });
      y += linePx;
    }
  }
  return { lines, heightPx: y };
}

export function styleOf({ sizePx, face, bold = false, spacingPx }: Run): TextStyle {
  return { face: face ?? 'inter', sizePx, weight: bold ? 600 : 400, ...(spacingPx === undefined ? {} : { letterSpacingPx: spacingPx }) };
}

/** A word that is wider than a line stands alone and over its edge. */
function breakRuns(runs: readonly Stretch[], widthPx: number): SetStretch[][] {
  const lines: SetStretch[][] = [[]];
  let x = 0;
  for (const { space, pieces } of wordsOf(runs)) {
    const wordPx = pieces.reduce((sum, { run, text }) => sum + textWidthPx(text, styleOf(run)), 0);
    const spacePx = space && x > 0 ? textWidthPx(' ', styleOf(space)) : 0;
    const isNext = x > 0 && x + spacePx + wordPx > widthPx;
    if (isNext) {
      lines.push([]);
      x = 0;
    }
    for (const { run, text } of isNext || !space || spacePx === 0 ? pieces : [{ run: space, text: ' ' }, ...pieces]) {
      x += append(lines.at(-1) ?? [], run, text, x);
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** Onto the end of the line's last stretch, where it is of the same run; else as one of its own. Gives its width. */
function append(line: SetStretch[], run: Stretch, text: string, x: number): number {
  const widthPx = textWidthPx(text, styleOf(run));
  const last = line.at(-1);
  if (last?.run === run) line[line.length - 1] = { ...last, text: last.text + text, widthPx: x + widthPx - last.x };
  else line.push({ run, text, x, widthPx });
  return widthPx;
}

interface Word {
  /** The run that the space before it stands in. */
  readonly space: Stretch | null;
  readonly pieces: { readonly run: Stretch; readonly text: string }[];
}

/** A word may run through several runs. */
function wordsOf(runs: readonly Stretch[]): Word[] {
  const words: Word[] = [];
  let space: Stretch | null = null;
  let isOpen = false;
  for (const run of runs) {
    for (const [text] of run.text.matchAll(/[ \t\n\r]+|[^ \t\n\r]+/g)) {
      if (/^[ \t\n\r]/.test(text)) {
        space ??= run;
        isOpen = false;
      } else if (isOpen) words.at(-1)?.pieces.push({ run, text });
      else {
        words.push({ space, pieces: [{ run, text }] });
        space = null;
        isOpen = true;
      }
    }
  }
  return words;
}
