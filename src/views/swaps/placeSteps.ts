// Places a swap with words: each leg is an arrow with words along it, each link a dotted line down to the next leg.
import { endName, type End } from '../../model/dataset.ts';
import { tenth, type Size } from '../../geometry/box.ts';
import { pathData } from '../../geometry/pathData.ts';
import type { PlacedLeg, SwapBox, SwapRow } from './placeSwap.ts';
import { endsOf } from './placeSwap.ts';
import { wrapEvenly, wrapText } from '../../geometry/wrapText.ts';

/** The words along a leg: the article's, what they leave out, and why a party is there. */
export interface LegWords {
  readonly said: string;
  readonly missing: string;
  readonly fromRole: string;
  readonly toRole: string;
}

export interface WordsRow extends SwapRow {
  /** One for each leg, in order. */
  readonly words: readonly LegWords[];
}

export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: 'said' | 'missing' | 'link';
  readonly atEnd: boolean;
}

export interface LegBox extends SwapBox {
  readonly role: string;
}

export interface QuotedLeg extends Omit<PlacedLeg, 'from' | 'to'> {
  readonly from: LegBox | null;
  readonly to: LegBox | null;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedSteps extends WordsRow {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly QuotedLeg[];
  readonly stepsDown: readonly {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly lines: readonly PlacedLine[];
    readonly claim: SwapRow['mechanism']['links'][number]['claim'];
  }[];
  /** The delivery that nobody names: a path from the first box to the last, and its words; null if there is none to draw. */
  readonly notNamedWay: { readonly path: string; readonly x: number; readonly y: number; readonly lines: readonly string[] } | null;
}

export const NAME_STYLE = { face: 'inter', sizePx: 14, weight: 600 } as const;
export const SAID_STYLE = { face: 'inter', sizePx: 12.5, weight: 600 } as const;
export const MISSING_STYLE = { face: 'inter', sizePx: 12, weight: 400 } as const;
export const STEP_PX = { name: 17, role: 15, said: 16, missing: 16 };
const BOX_PX = { least: 46, most: 144, pad: 18 };
const LINK_PX = 58;
/** Width that words along an arrow need. */
const LEAST_GAP_PX = 150;
const NOT_NAMED_PX = 34;

/**
 * Places one mechanism in a width, px. If words fit between the boxes, each leg is a column further right, like a stair. Otherwise
 * there are two columns, legs go right and left in turn, and the words are under their arrows.
 */
export function placeSteps(row: WordsRow, width: number): PlacedSteps {
  const columns = row.legs.length + 1;
  const boxWidth = Math.min(BOX_PX.most, Math.floor((width - row.legs.length * LEAST_GAP_PX) / columns));
  return boxWidth >= 92 ? placeStair(row, width, boxWidth) : placeTurns(row, width, Math.floor(Math.min(132, (width - 46) / 2)));
}

function placeStair(row: WordsRow, width: number, boxWidth: number): PlacedSteps {
  const gap = (width - boxWidth * (row.legs.length + 1)) / row.legs.length;
  const columnX = (column: number) => tenth(column * (boxWidth + gap));
  const boxHeight = boxHeightOf(row, boxWidth);
  let top = 1;
  const steps = row.legs.map((leg, step): QuotedLeg => {
    const words = row.words[step];
    const said = wrapEvenly(words?.said ?? '', gap - 20, SAID_STYLE);
    const missing = wrapEvenly(words?.missing ?? '', gap - 20, MISSING_STYLE);
    const y = tenth(top + Math.max(boxHeight / 2, said.length * STEP_PX.said + 4));
    const x = columnX(step) + boxWidth + 10;
    const lines = [
      ...said.map((text, index) => lineAt(x, y - 10 - (said.length - 1 - index) * STEP_PX.said, text, 'said')),
      ...missing.map((text, index) => lineAt(x, y + 19 + index * STEP_PX.missing, text, 'missing')),
    ];
    top = y + Math.max(boxHeight / 2, missing.length * STEP_PX.missing + 8) + LINK_PX;
    const line = { x1: columnX(step) + boxWidth + 3, x2: columnX(step + 1) - 3, y };
    return {
      ...stepOf(leg, { step, words, y, fromX: columnX(step), toX: columnX(step + 1) }, { width: boxWidth, height: boxHeight }),
      line,
      lines,
    };
  });
  const bottom = top - LINK_PX + 1;
  const stepsDown = linksOf(row, steps).map(({ step, x, y1, y2, words, claim }) => {
    const wrapped = wrapEvenly(words, width - x - 16, SAID_STYLE);
    return { x, y1, y2, claim, lines: middled(wrapped, x + 12, y1, y2, false), step };
  });
  const [note] = row.notNamed.length === 1 ? row.notNamed : [];
  const from = steps[0]?.from;
  const to = steps.at(-1)?.to;
  if (note === undefined || !from || !to) return { ...row, width, height: Math.ceil(bottom + 1), steps, stepsDown, notNamedWay: null };
  const wayLines = wrapEvenly(note, width - boxWidth * 2 - 24, MISSING_STYLE);
  const y = bottom + NOT_NAMED_PX - 8;
  const [x1, x2] = [from, to].map(({ box }) => tenth(box.x + box.width / 2));
  const path = pathData`M${x1 ?? 0},${from.box.y + boxHeight + 3}V${y - 12}q0,12 12,12H${(x2 ?? 0) - 12}q12,0 12,-12V${to.box.y + boxHeight + 3}`;
  const half = ((wayLines.length - 1) * STEP_PX.missing) / 2;
  return {
    ...row,
    width,
    height: Math.ceil(y + half + 12),
    steps,
    stepsDown,
    notNamedWay: { path, x: tenth(width / 2), y: y + 4 - half, lines: wayLines },
  };
}

function placeTurns(row: WordsRow, width: number, boxWidth: number): PlacedSteps {
  const columns = [0, width - boxWidth] as const;
  const columnX = (column: number) => (column % 2 === 0 ? columns[0] : columns[1]);
  const boxHeight = boxHeightOf(row, boxWidth);
  let top = 1;
  const steps = row.legs.map((leg, step): QuotedLeg => {
    const words = row.words[step];
    const rightwards = step % 2 === 0;
    const isLast = step === row.legs.length - 1;
    const y = top + boxHeight / 2;
    // Beside the link's line, not over it.
    const wordsPx = isLast ? width : width - boxWidth / 2 - 14;
    const x = rightwards || isLast ? 0 : boxWidth / 2 + 14;
    const said = wrapText(words?.said ?? '', wordsPx, SAID_STYLE);
    const missing = wrapText(words?.missing ?? '', wordsPx, MISSING_STYLE);
    const under = top + boxHeight + 18;
    const lines = [
      ...said.map((text, index) => lineAt(x, under + index * STEP_PX.said, text, 'said')),
      ...missing.map((text, index) => lineAt(x, under + said.length * STEP_PX.said + index * STEP_PX.missing, text, 'missing')),
    ];
    top += boxHeight + 14 + lines.length * STEP_PX.said + (isLast ? 0 : 44);
    const edges = { left: boxWidth + 3, right: width - boxWidth - 3 };
    const line = { x1: rightwards ? edges.left : edges.right, x2: rightwards ? edges.right : edges.left, y };
    return {
      ...stepOf(leg, { step, words, y, fromX: columnX(step), toX: columnX(step + 1) }, { width: boxWidth, height: boxHeight }),
      line,
      lines,
    };
  });
  const stepsDown = linksOf(row, steps).map(({ step, x, y1, y2, words, claim }) => {
    const atEnd = step % 2 === 0;
    const wrapped = wrapEvenly(words, width - boxWidth / 2 - 20, SAID_STYLE);
    return { x, y1, y2, claim, lines: middled(wrapped, atEnd ? x - 12 : x + 12, y2 - 44, y2, atEnd) };
  });
  return { ...row, width, height: Math.ceil(top + 4), steps, stepsDown, notNamedWay: null };
}

function stepOf(
  { flow, type }: SwapRow['legs'][number],
  { step, words, y, fromX, toX }: { step: number; words: LegWords | undefined; y: number; fromX: number; toX: number },
  { width, height }: Size,
): Omit<QuotedLeg, 'line' | 'lines'> {
  const [from, to] = endsOf(flow);
  const boxOf = (end: End | null, x: number, role: string): LegBox | null =>
    end && { box: { x, y: tenth(y - height / 2), width, height }, lines: wrapText(endName(end), width - 14, NAME_STYLE), role };
  return { flow, type, number: step + 1, from: boxOf(from, fromX, words?.fromRole ?? ''), to: boxOf(to, toX, words?.toRole ?? '') };
}

/** Gives a height that fits the longest name and role, wrapped. */
function boxHeightOf({ legs, words }: WordsRow, boxWidth: number): number {
  const heights = legs.flatMap(({ flow }, step) =>
    endsOf(flow).map((end, index) => {
      const role = index === 0 ? words[step]?.fromRole : words[step]?.toRole;
      const lines = end ? wrapText(endName(end), boxWidth - 14, NAME_STYLE).length : 0;
      return lines * STEP_PX.name + (role ? STEP_PX.role : 0) + BOX_PX.pad;
    }),
  );
  return Math.max(BOX_PX.least, ...heights);
}

/** Draws each link from the box where a leg ends to the box where the next starts. */
function linksOf({ mechanism, legs }: WordsRow, steps: readonly QuotedLeg[]) {
  return mechanism.links.flatMap(({ from, words, claim }) => {
    const step = legs.findIndex(({ flow }) => flow.id === from);
    const above = steps[step]?.to ?? null;
    const below = steps[step + 1]?.from ?? null;
    const box = above?.box ?? below?.box;
    if (box === undefined) return [];
    const y1 = above ? above.box.y + above.box.height : (steps[step]?.line.y ?? 0) + 10;
    const y2 = below ? below.box.y : (steps[step + 1]?.line.y ?? 0) - 10;
    return [{ step, x: tenth(box.x + box.width / 2), y1, y2, words: `“${words}”`, claim }];
  });
}

function middled(lines: readonly string[], x: number, y1: number, y2: number, atEnd: boolean): PlacedLine[] {
  const first = (y1 + y2) / 2 + 4 - ((lines.length - 1) * STEP_PX.said) / 2;
  return lines.map((text, index) => ({ ...lineAt(x, first + index * STEP_PX.said, text, 'link'), atEnd }));
}

function lineAt(x: number, y: number, text: string, tone: PlacedLine['tone']): PlacedLine {
  return { x: tenth(x), y: tenth(y), text, tone, atEnd: false };
}
