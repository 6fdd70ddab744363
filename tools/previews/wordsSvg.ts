// Writes paragraphs as lines of SVG text, the words of a quote on a ground and over the line of its status.
import { element, type SvgElement } from '../../src/image/svgTree.ts';
import { dashesOf, lineOf, painted } from './paint.ts';
import { setLines, styleOf, type SetStretch, type StretchParagraph } from './setLines.ts';

/** Words from their own upper left corner. */
export interface SetWords {
  readonly heightPx: number;
  readonly drawn: readonly SvgElement[];
}

/** By the size of the type: from the middle of a line down to its baseline, and around that the ground of a quote and its line. */
const BASELINE = 0.35;
const GROUND = { above: 0.95, below: 0.34 };
const UNDER = { widthShare: 0.1, laneShare: 0.21 };
const TINT = 0.16;

/** `wraps`: whether lines are broken here; else each paragraph is one. */
export function wordsSvg(paragraphs: readonly StretchParagraph[], widthPx: number, wraps = true): SetWords {
  const { lines, heightPx } = setLines(paragraphs, wraps ? widthPx : null);
  const drawn = lines.flatMap(({ stretches, widthPx: linePx, middle, align }) => {
    const left = align === 'left' ? 0 : (widthPx - linePx) / (align === 'centre' ? 2 : 1);
    return [...stretches.flatMap((each) => quoteSvg(each, left, middle)), ...stretches.map((each) => textSvg(each, left, middle))];
  });
  return { heightPx, drawn };
}

function quoteSvg({ run, x, widthPx }: SetStretch, left: number, middle: number): SvgElement[] {
  const { sizePx, underline, under = underline ? [{ ...underline, lane: 0 }] : [] } = run;
  const [first] = under;
  if (first === undefined) return [];
  const baseline = middle + BASELINE * sizePx;
  const lowest = Math.max(...under.map(({ lane }) => lane));
  const bottom = (lane: number) => baseline + (GROUND.below + lane * UNDER.laneShare) * sizePx;
  const top = baseline - GROUND.above * sizePx;
  // What several claims share has a deeper ground.
  const ground = painted('fill', { colour: first.colour, alpha: under.length > 1 ? 2 * TINT : TINT });
  const linePx = Math.max(2, UNDER.widthShare * sizePx);
  return [
    element('rect', { x: left + x, y: top, width: widthPx, height: bottom(lowest) - top, ...ground }),
    ...under.map(({ colour, status, lane }) => {
      const line = lineOf({ paint: { colour }, widthPx: linePx, status }, dashesOf(`${2 * linePx} ${linePx}`, `0.1 ${2 * linePx}`));
      return element('path', { d: `M${left + x} ${bottom(lane) + linePx / 2}h${widthPx}`, fill: 'none', ...line });
    }),
  ];
}

function textSvg({ run, text, x }: SetStretch, left: number, middle: number): SvgElement {
  const { face, sizePx, weight, letterSpacingPx } = styleOf(run);
  return element(
    'text',
    {
      x: left + x,
      y: middle + BASELINE * sizePx,
      ...painted('fill', run.paint ?? { colour: 'ink' }),
      'font-family': face === 'serif' ? 'Source Serif 4' : 'Inter',
      'font-size': sizePx,
      'font-weight': weight,
      ...(letterSpacingPx ? { 'letter-spacing': letterSpacingPx } : {}),
    },
    [text],
  );
}
