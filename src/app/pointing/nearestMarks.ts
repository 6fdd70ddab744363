// Finds the marks that a pointer on the map can mean, nearest first: wide hit strips overlap, so the topmost may be the wrong one.
import { distance, type Point } from '../../geometry/box.ts';
import { isByPointer } from '../../ui/isByPointer.ts';

/** A pointer can't tell lines apart whose distances differ by less, px. */
const ALIKE_PX = 4;
const STEP_PX = 2;

/**
 * Gives the mark under a pointer; on the strips of lines, the nearest line, then all that are practically as near, as where lanes meet
 * a plate. A plate has no mark, a pill is its own. Empty if nothing is meant. A click without a pointer means its own mark.
 */
export function marksAt(event: MouseEvent): readonly Element[] {
  const { target, type, clientX, clientY } = event;
  if (!(target instanceof Element)) return [];
  const own = target.closest('[data-claim], [data-claims]');
  // The target of a click that began on one strip and ended on another is their group.
  const lines = target.closest('.flows');
  if (lines === null || (type === 'click' && !isByPointer(event))) return own === null ? [] : [own];
  const near = [...lines.children]
    .map((mark) => ({
      mark,
      px: Math.min(...[...mark.querySelectorAll('path')].filter(isStrip).map((path) => distanceTo(path, clientX, clientY))),
    }))
    .sort((a, b) => a.px - b.px);
  const least = near[0]?.px ?? 0;
  return near.filter(({ px }) => px - least < ALIKE_PX).map(({ mark }) => mark);
}

function isStrip(path: SVGPathElement): boolean {
  return path.classList.contains('flow-hit');
}

/** In window px, to within one. */
function distanceTo(path: SVGPathElement, x: number, y: number): number {
  const matrix = path.getScreenCTM();
  if (matrix === null) return Infinity;
  const at = new DOMPoint(x, y).matrixTransform(matrix.inverse());
  return Math.min(...pointsOf(path).map((point) => distance(point, [at.x, at.y]))) * Math.hypot(matrix.a, matrix.b);
}

/** Points along each path, kept until its `d` changes. */
const known = new WeakMap<Element, { readonly d: string; readonly points: readonly Point[] }>();

function pointsOf(path: SVGPathElement): readonly Point[] {
  const d = path.getAttribute('d') ?? '';
  const last = known.get(path);
  if (last?.d === d) return last.points;
  const length = path.getTotalLength();
  const steps = Math.max(1, Math.ceil(length / STEP_PX));
  const points = Array.from({ length: steps + 1 }, (_, index): Point => {
    const point = path.getPointAtLength((length * index) / steps);
    return [point.x, point.y];
  });
  known.set(path, { d, points });
  return points;
}
