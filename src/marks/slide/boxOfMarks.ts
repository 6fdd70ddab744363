// Measures the box around all marks of a slide.
import type { Box, Point } from '../../geometry/box.ts';
import { boxOfSegments, pathSegments, type Segment } from '../../geometry/pathSegments.ts';
import type { Mark, PathMark } from './deck.ts';

/** Gives an empty box at the corner if there are no marks. Connectors lie between shapes and add nothing. */
export function boxOfMarks(marks: readonly Mark[]): Box {
  const boxes = marks.flatMap((mark): Box[] => {
    if (mark.kind === 'group') return [boxOfMarks(mark.marks)];
    if (mark.kind === 'path') return [boxOfPath(mark) ?? []].flat();
    return mark.kind === 'connector' ? [] : [mark.box];
  });
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return boxes.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Gives null for a path without points. A path without width or height gets some, since programs divide by them. */
export function boxOfPath(mark: PathMark): Box | null {
  const around = boxOfSegments(mark.parts.flatMap(({ d }) => placedSegments(d, mark)));
  return around && { ...around, width: Math.max(1, around.width), height: Math.max(1, around.height) };
}

/** Gives a mark's path data in pixels of the slide. */
export function placedSegments(d: string, { shift: [dx, dy] = [0, 0], scale = 1 }: PathMark): Segment[] {
  return pathSegments(d).map(({ kind, points }) => ({ kind, points: points.map(([x, y]): Point => [x * scale + dx, y * scale + dy]) }));
}
