// Measures and moves rectangles and points on a drawing, in pixels, y down.

export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The space for a drawing, and how much of its right side is covered: nothing that readers must see goes there. */
export interface Room extends Size {
  readonly asidePx: number;
}

/** Gives the box of a size around a centre. */
export function boxAround([x, y]: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export function centreOf(box: Box): Point {
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Grows a box by a margin on every side (shrinks it if negative). */
export function growBox(box: Box, margin: number): Box {
  return { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
}

/** Gives the area that two boxes share, px²; 0 when they only touch. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export function containsPoint(box: Box, [x, y]: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Gives the part of a box outside a frame, px²; less than a hundredth of a pixel is a rounding error and counts as none. */
export function areaOutside(box: Box, frame: Box): number {
  const outside = box.width * box.height - sharedArea(box, frame);
  return outside < 0.01 ? 0 : outside;
}

/** Moves a box into a frame by the shortest way; aligns a box larger than the frame to its start. */
export function clampBox(box: Box, frame: Box): Box {
  const x = Math.max(frame.x, Math.min(box.x, frame.x + frame.width - box.width));
  const y = Math.max(frame.y, Math.min(box.y, frame.y + frame.height - box.height));
  return { ...box, x, y };
}

export function add(a: Point, b: Point, factor = 1): Point {
  return [a[0] + b[0] * factor, a[1] + b[1] * factor];
}

export function subtract(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Gives the direction from a to b, of length 1; [0, 0] where they are the same. */
export function towards(a: Point, b: Point): Point {
  const length = distance(a, b);
  return length === 0 ? [0, 0] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** Rounds to a tenth of a pixel: nobody sees a finer difference, and it would make pages heavier. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
