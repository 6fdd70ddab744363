// Writes the marks of a slide as SVG.
import { centreOf, type Box, type Point } from '../../src/geometry/box.ts';
import { element, type SvgElement } from '../../src/image/svgTree.ts';
import type { ConnectorMark, Mark, PathMark, ShapeMark, Side } from '../../src/marks/slide/deck.ts';
import { chartSvg } from './chartSvg.ts';
import { fillOf, lineOf, painted, RING_DASHES, type NewId } from './paint.ts';
import { wordsSvg } from './wordsSvg.ts';

/** Of the corners of a plate, px. */
const CORNER_PX = 5;
/** Of an arrowhead, px: its length, and half its width. */
const HEAD_PX = { length: 8, half: 4 };

export function marksSvg(marks: readonly Mark[], newId: NewId): SvgElement[] {
  const shapes = new Map(marks.flatMap(shapesIn).flatMap(({ key, box }) => (key === undefined ? [] : [[key, box] as const])));
  const write = (mark: Mark): SvgElement[] => {
    switch (mark.kind) {
      case 'shape':
        return shapeSvg(mark, newId);
      case 'path':
        return pathSvg(mark, newId);
      case 'connector':
        return connectorSvg(mark, shapes);
      case 'group':
        return mark.marks.flatMap(write);
      case 'chart':
        return chartSvg(mark, newId);
      // No view that a card draws has one: its letters would be too small.
      case 'table':
        return [];
    }
  };
  return marks.flatMap(write);
}

function shapesIn(mark: Mark): ShapeMark[] {
  return mark.kind === 'group' ? mark.marks.flatMap(shapesIn) : mark.kind === 'shape' ? [mark] : [];
}

function shapeSvg({ box, form, fill, line, words }: ShapeMark, newId: NewId): SvgElement[] {
  const { defs, attributes } = fillOf(fill, newId);
  const style = { ...attributes, ...lineOf(line, form === 'ellipse' ? RING_DASHES : undefined) };
  const shape = fill === undefined && line === undefined ? [] : [...defs, formSvg(box, form, style)];
  if (words === undefined) return shape;
  const { insetPx = 0, anchor, paragraphs, unwrapped } = words;
  const set = wordsSvg(paragraphs, box.width - 2 * insetPx, unwrapped !== true);
  const spare = box.height - 2 * insetPx - set.heightPx;
  const y = box.y + insetPx + spare * { top: 0, middle: 0.5, bottom: 1 }[anchor];
  return [...shape, element('g', { transform: `translate(${box.x + insetPx} ${y})` }, set.drawn)];
}

function formSvg({ x, y, width, height }: Box, form: ShapeMark['form'], style: SvgElement['attributes']): SvgElement {
  if (form === 'ellipse') {
    const [cx, cy] = centreOf({ x, y, width, height });
    return element('ellipse', { cx, cy, rx: width / 2, ry: height / 2, ...style });
  }
  const rx = { rect: 0, round: CORNER_PX, pill: Math.min(width, height) / 2 }[form];
  return element('rect', { x, y, width, height, ...(rx > 0 ? { rx } : {}), ...style });
}

function pathSvg({ parts, fill, line, shift: [x, y] = [0, 0], scale = 1 }: PathMark, newId: NewId): SvgElement[] {
  const { defs, attributes } = fillOf(fill, newId);
  // The scale is of the path data alone, not of the line that draws it.
  const stroke = lineOf(line && { ...line, widthPx: line.widthPx / scale });
  const drawn = parts.flatMap(({ d, as }) =>
    d === '' ? [] : [element('path', { d, ...(as === 'line' ? { fill: 'none' } : attributes), ...(as === 'face' ? {} : stroke) })],
  );
  if (x === 0 && y === 0 && scale === 1) return [...defs, ...drawn];
  return [...defs, element('g', { transform: `translate(${x} ${y}) scale(${scale})` }, drawn)];
}

function connectorSvg({ from, to, line }: ConnectorMark, shapes: ReadonlyMap<string, Box>): SvgElement[] {
  const [start, end] = [shapes.get(from.key), shapes.get(to.key)];
  if (start === undefined || end === undefined) return [];
  const [a, b] = [sideOf(start, from.side), sideOf(end, to.side)];
  const wayPx = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const headPx = line.arrow && wayPx > 0 ? HEAD_PX.length : 0;
  const along = (px: number): Point => [b[0] - ((b[0] - a[0]) / (wayPx || 1)) * px, b[1] - ((b[1] - a[1]) / (wayPx || 1)) * px];
  const [x, y] = along(headPx);
  const [dx, dy] = [((b[1] - a[1]) / (wayPx || 1)) * HEAD_PX.half, ((a[0] - b[0]) / (wayPx || 1)) * HEAD_PX.half];
  return [
    element('path', { d: `M${a.join(' ')}L${x} ${y}`, fill: 'none', ...lineOf(line) }),
    ...(headPx > 0
      ? [element('path', { d: `M${b.join(' ')}L${x + dx} ${y + dy}L${x - dx} ${y - dy}Z`, ...painted('fill', line.paint) })]
      : []),
  ];
}

function sideOf(box: Box, side: Side): Point {
  const [x, y] = centreOf(box);
  return side === 'top' ? [x, box.y] : side === 'bottom' ? [x, box.y + box.height] : side === 'left' ? [box.x, y] : [box.x + box.width, y];
}
