// Fits plane points into a frame: one scale and one shift, so that moving the map needs no new projection.
import { extent } from 'd3';
import { tenth, type Box, type Point, type Room } from '../geometry/box.ts';
import type { LonLat } from '../selection/flowRows.ts';
import type { Ground } from './ground.ts';

/** px = scale × plane + shift. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Gives the camera that fits plane points into a box of the frame (px), as large as possible, up to `maxScale`. */
export function fitCamera(points: readonly Point[], into: Box, maxScale = 4): Camera {
  const [left = -1000, right = 1000] = extent(points, ([x]) => x);
  const [top = -500, bottom = 500] = extent(points, ([, y]) => y);
  const scale = Math.min(maxScale, into.width / Math.max(1, right - left), into.height / Math.max(1, bottom - top));
  return {
    scale: Math.round(scale * 1e4) / 1e4,
    x: tenth(into.x + into.width / 2 - (scale * (left + right)) / 2),
    y: tenth(into.y + into.height / 2 - (scale * (top + bottom)) / 2),
  };
}

/** Turns a plane point into pixels. */
export function toPixel(camera: Camera, [x, y]: Point): Point {
  return [camera.scale * x + camera.x, camera.scale * y + camera.y];
}

/** Turns longitude and latitude into a plane point. */
export function toPlane(ground: Ground, [lon, lat]: LonLat): Point {
  const [x, y] = ground.projection([lon, lat]) ?? [0, 0];
  return [x, y];
}

/** Gives the camera that a map in a room starts with, and the part of the frame for the ends of flows. */
export function fittedCamera(ground: Ground, room: Room): { fit: Camera; area: Box } {
  const { width, height, asidePx } = room;
  // Leave room for plates around, the note below, and a card at the right.
  const side = Math.min(80, width * 0.15);
  const right = asidePx > 0 ? asidePx + 8 : side * 0.6;
  const top = Math.min(44, height * 0.1);
  // On a wide map the note is in the corner, beside the flows.
  const bottom = width >= 700 ? Math.min(56, height * 0.14) : Math.min(86, height * 0.2);
  const area = { x: side, y: top, width: width - side - right, height: height - top - bottom };
  return { fit: fitCamera(ground.reach, area), area };
}

/** A move of what the fitted camera shows, in pixels of the frame: px = zoom × fitted px + shift. */
export interface Move {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Gives the camera after a move. */
export function movedCamera(fit: Camera, { zoom, x, y }: Move): Camera {
  return { scale: fit.scale * zoom, x: zoom * fit.x + x, y: zoom * fit.y + y };
}

/** Gives the move that puts a place in the middle of a box, `zoom` times nearer than fitted. */
export function moveTo(ground: Ground, fit: Camera, middle: Box, lonLat: LonLat, zoom: number): Move {
  const [x, y] = toPixel(fit, toPlane(ground, lonLat));
  return { zoom, x: middle.x + middle.width / 2 - zoom * x, y: middle.y + middle.height / 2 - zoom * y };
}

/** Gives the place in the middle of a box after a move; null where the projection has none there. */
export function placeInMiddle(ground: Ground, fit: Camera, middle: Box, { zoom, x, y }: Move): LonLat | null {
  const px = (middle.x + middle.width / 2 - x) / zoom;
  const py = (middle.y + middle.height / 2 - y) / zoom;
  const lonLat = ground.projection.invert?.([(px - fit.x) / fit.scale, (py - fit.y) / fit.scale]);
  return lonLat?.every(Number.isFinite) ? lonLat : null;
}
