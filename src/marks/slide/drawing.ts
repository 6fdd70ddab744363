// Defines what the drawing of every slide gets, and makes the marks that several share.
import type { Box, Point } from '../../geometry/box.ts';
import { GLYPH_SHAPES } from '../glyphShapes.ts';
import type { Say } from '../../messages/say.ts';
import type { Claim, Dataset, FlowType } from '../../model/dataset.ts';
import type { ClaimId } from '../../model/schema.ts';
import type { Alt, DeckColour, Mark, Paint, Run, ShapeMark, Words } from './deck.ts';

/** A view draws at the slide's origin; `movedMarks` then moves the marks to their place. */
export interface Drawing {
  readonly dataset: Dataset;
  readonly say: Say;
  /** Opacity of a mark with these claims, from 0 to 1: 1 if it is in focus, or if nothing is. */
  strength(claims: readonly ClaimId[]): number;
  /** Address of the first sentence that a mark rests on; undefined if others could not follow it. */
  link(claims: readonly ClaimId[]): string | undefined;
}

export const DECORATIVE = null;

type TextOptions = Partial<Omit<Run, 'text'>> & {
  readonly align?: 'left' | 'centre' | 'right';
  readonly anchor?: Words['anchor'];
  readonly alt?: Alt;
};

/** Makes a box of lines that are already broken. The text is its own alternative. */
export function textMark(
  lines: readonly string[],
  box: Box,
  { align = 'left', anchor = 'middle', alt, ...run }: TextOptions = {},
): ShapeMark {
  const text = lines.join(' ');
  return {
    kind: 'shape',
    alt: alt ?? { name: text.slice(0, 60), description: text },
    box,
    form: 'rect',
    words: { anchor, unwrapped: true, paragraphs: lines.map((line) => ({ align, runs: [{ text: line, sizePx: 12, ...run }] })) },
  };
}

/** Draws a type's glyph in its colour, or a ring for none, with its corner at a point. Colour alone never tells a type. */
export function glyphMark(type: FlowType | null, [x, y]: Point, alpha = 1, scale = 1, paint?: Paint): Mark {
  const alt = { name: type?.name ?? '', description: DECORATIVE };
  const own = paint ?? { colour: type?.colour ?? 'ink', alpha };
  if (type === null) {
    const box = { x: x + 2 * scale, y: y + 2 * scale, width: 8 * scale, height: 8 * scale };
    return { kind: 'shape', alt, box, form: 'ellipse', line: { paint: own, widthPx: 1.8 * scale } };
  }
  return {
    kind: 'path',
    alt,
    parts: [{ d: GLYPH_SHAPES[type.glyph], as: 'face' }],
    fill: { kind: 'solid', paint: own },
    shift: [x, y],
    scale,
  };
}

/** Draws a claim as a dot: filled if it is stated, otherwise ringed in the style of its status. */
export function dotMark(claim: Claim, type: FlowType | null, [x, y]: Point, radiusPx: number, drawing: Drawing): ShapeMark {
  const { say, strength, link } = drawing;
  const isStated = claim.status === 'stated';
  const radius = isStated ? radiusPx : radiusPx - 1;
  const paint = { colour: colourOfType(type), alpha: strength([claim.id]) };
  return {
    kind: 'shape',
    alt: {
      name: claim.paraphrase,
      description: `${claim.paraphrase}. ${type?.name ?? say('type.none')}, ${say(`status.${claim.status}`)}.`,
      link: link([claim.id]),
    },
    box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    form: 'ellipse',
    fill: { kind: 'solid', paint: isStated ? paint : { colour: 'card' } },
    line: isStated ? undefined : { paint, widthPx: 2, status: claim.status },
  };
}

export function colourOfType(type: FlowType | null): DeckColour {
  return type?.colour ?? 'ink';
}
