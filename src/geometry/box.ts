// Measures rectangles and points of a drawing, in pixels, y down: overlap, containment, directions.

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

/** The space for a drawing, and how much of its right side something else is laid over: nothing that must be seen goes there. */
export interface Room extends Size {
  readonly asidePx: number;
}

/** The box of a size around a centre. */
export function boxAround([x, y]: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export function centreOf(box: Box): Point {
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** The box grown by a margin on every side (shrunk, if negative). */
export function growBox(box: Box, margin: number): Box {
  return { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
}

/** The area that two boxes share, px²; 0 when they only touch. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export function containsPoint(box: Box, [x, y]: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** The part of a box that lies outside of a frame, px²; less than a hundredth of a pixel is rounding, and none. */
export function areaOutside(box: Box, frame: Box): number {
  const outside = box.width * box.height - sharedArea(box, frame);
  return outside < 0.01 ? 0 : outside;
}

/** Moves a box by the least distance that puts it into a frame; a box larger than the frame is aligned to its start. */
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

/** The direction from a to b, of length 1; [0, 0] where they are the same. */
export function towards(a: Point, b: Point): Point {
  const length = distance(a, b);
  return length === 0 ? [0, 0] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** Rounded to a tenth of a pixel: finer can't be seen, and makes pages heavier. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
