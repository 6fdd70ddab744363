// Writes shapes of a slide as DrawingML geometry (ECMA-376, 20.1.9): named forms, and paths as forms of their own.
import type { Box, Point } from '../../geometry/box.ts';
import { boxOfPath, placedSegments } from '../../marks/slide/boxOfMarks.ts';
import type { PathMark, ShapeMark } from '../../marks/slide/deck.ts';
import { emu } from './units.ts';
import { el, type Element } from './xml.ts';

const FORMS = { rect: 'rect', round: 'roundRect', pill: 'roundRect', ellipse: 'ellipse' } as const;
/** Of the corners of a plate, px. */
const CORNER_PX = 5;

export function formOf({ form, box }: Pick<ShapeMark, 'form' | 'box'>): Element {
  const least = Math.max(1, Math.min(box.width, box.height));
  const round = form === 'pill' ? 50_000 : Math.min(50_000, Math.round((CORNER_PX / least) * 100_000));
  const isRound = form === 'round' || form === 'pill';
  return el('a:prstGeom', { prst: FORMS[form] }, el('a:avLst', {}, isRound ? el('a:gd', { name: 'adj', fmla: `val ${round}` }) : null));
}

export interface Placed {
  readonly box: Box;
  readonly geometry: Element;
}

/** Null for paths without a point. */
export function pathForm(mark: PathMark): Placed | null {
  const box = boxOfPath(mark);
  if (box === null) return null;
  const drawn = mark.parts.map(({ d, as }) => ({ as, segments: placedSegments(d, mark) }));
  const point = ([x, y]: Point) => el('a:pt', { x: emu(x - box.x), y: emu(y - box.y) });
  const paths = drawn.map(({ as, segments }) =>
    el(
      'a:path',
      { w: emu(box.width), h: emu(box.height), ...(as === 'line' ? { fill: 'none' } : {}), ...(as === 'face' ? { stroke: 0 } : {}) },
      ...segments.map(({ kind, points }) => el(COMMANDS[kind], {}, ...points.map(point))),
    ),
  );
  return {
    box,
    geometry: el(
      'a:custGeom',
      {},
      el('a:avLst'),
      el('a:gdLst'),
      el('a:ahLst'),
      el('a:cxnLst'),
      el('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
      el('a:pathLst', {}, ...paths),
    ),
  };
}

const COMMANDS = { M: 'a:moveTo', L: 'a:lnTo', Q: 'a:quadBezTo', C: 'a:cubicBezTo', Z: 'a:close' } as const;
