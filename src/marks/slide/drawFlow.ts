// Draws a flow on a slide: its line in the style of its status, its arrowheads, and ends that fade where none is given.
import { containsPoint, type Box, type Point } from '../../geometry/box.ts';
import { clipLines } from '../../geometry/clipPath.ts';
import { boxOfSegments, pathSegments, type Segment } from '../../geometry/pathSegments.ts';
import type { PlacedFlow, Stroke } from '../../map/placeMap.ts';
import { describeFlow } from '../../messages/describeFlow.ts';
import type { Mark } from './deck.ts';
import { pathData } from '../../geometry/pathData.ts';
import { colourOfType, DECORATIVE, type Drawing } from './drawing.ts';

/** A fading end is cut into this many pieces, each fainter than the one before: not every program fades a line. */
const PIECES = 8;
/** Where along its length a line that fades in is fully drawn, as a share. */
const WHOLE_AT = 0.55;

/** Draws a flow; null if none of it lies in the frame. */
export function drawFlow(placed: PlacedFlow, frame: Box, { dataset, say, strength, link }: Drawing): Mark | null {
  const { flow, type, claims, strokes, heads, widthPx } = placed;
  const alpha = strength(claims);
  const paint = { colour: colourOfType(type), alpha };
  const name = dataset.claims.get(claims[0])?.paraphrase ?? flow.id;
  const alt = { name, description: DECORATIVE };
  const whole = strokes.filter(({ fade }) => fade === null).map(({ d }) => within(d, frame));
  const lines = whole.filter((d) => d !== '');
  const tips = heads.filter((d) => isTipIn(d, frame));
  const casing = lines.map((d): Mark => ({
    kind: 'path',
    alt,
    parts: [{ d, as: 'line' }],
    line: { paint: { colour: 'land', alpha: 0.75 * alpha }, widthPx: widthPx + 3.5 },
  }));
  const fading = strokes.flatMap((stroke) => (stroke.fade === null ? [] : fadingPieces(stroke, stroke.fade.far, frame)));
  const faded = fading.map(({ d, share, beforePx }): Mark => ({
    kind: 'path',
    alt,
    parts: [{ d, as: 'line' }],
    line: { paint: { ...paint, alpha: alpha * share }, widthPx, status: flow.status, beforePx },
  }));
  const line: Mark[] =
    lines.length + tips.length === 0
      ? []
      : [
          {
            kind: 'path',
            alt,
            parts: [...lines.map((d) => ({ d, as: 'line' as const })), ...tips.map((d) => ({ d, as: 'face' as const }))],
            fill: { kind: 'solid', paint },
            line: { paint, widthPx, status: flow.status },
          },
        ];
  const marks = [...casing, ...faded, ...line];
  return marks.length === 0
    ? null
    : { kind: 'group', alt: { name, description: describeFlow(placed, dataset, say), link: link(claims) }, marks };
}

/** Keeps a path that lies within the frame; otherwise cuts it into short straight pieces and drops those outside. */
function within(d: string, frame: Box): string {
  const segments = pathSegments(d);
  const box = boxOfSegments(segments);
  if (box === null) return '';
  const isIn = containsPoint(frame, [box.x, box.y]) && containsPoint(frame, [box.x + box.width, box.y + box.height]);
  return isIn ? d : clipLines(straightened(segments), (point) => point, frame);
}

function isTipIn(d: string, frame: Box): boolean {
  const [tip] = pathSegments(d)[0]?.points ?? [];
  return tip !== undefined && containsPoint(frame, tip);
}

const STEPS = 40;

function straightened(segments: readonly Segment[]): string {
  return `M${pointsOfSegments(segments, STEPS)
    .map(([x, y]) => pathData`${x},${y}`)
    .join('L')}`;
}

/** Samples points along lines and quadratic curves, the only segments of flows. */
function pointsOfSegments(segments: readonly Segment[], steps: number): Point[] {
  const along: Point[] = [];
  for (const { kind, points } of segments) {
    const [a, b] = points;
    const from = along.at(-1);
    if (a === undefined) continue;
    const [control, end] = kind === 'Q' && b !== undefined ? [a, b] : [from ?? a, a];
    if (from === undefined || kind === 'M') along.push(a);
    else {
      for (let step = 1; step <= steps; step += 1) {
        const t = step / steps;
        const mixed = (axis: 0 | 1) =>
          kind === 'Q'
            ? (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t * t * end[axis]
            : from[axis] + t * (end[axis] - from[axis]);
        along.push([mixed(0), mixed(1)]);
      }
    }
  }
  return along;
}

/** Cuts a line into pieces that grow from invisible at the far end to opaque. */
function fadingPieces({ d }: Stroke, far: Point, frame: Box): { d: string; share: number; beforePx: number }[] {
  const points = pointsOfSegments(pathSegments(d), PIECES);
  const [first = [0, 0], last = [0, 0]] = [points[0], points.at(-1)];
  const reach = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1;
  let along = 0;
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    const beforePx = along;
    along += Math.hypot(end[0] - start[0], end[1] - start[1]);
    if (!containsPoint(frame, start) || !containsPoint(frame, end)) return [];
    const middle: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
    const share = Math.min(1, Math.hypot(middle[0] - far[0], middle[1] - far[1]) / reach / WHOLE_AT);
    return [{ d: pathData`M${start[0]},${start[1]}L${end[0]},${end[1]}`, share, beforePx }];
  });
}
