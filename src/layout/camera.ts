// Points in the plane and a frame to the camera that shows them: one scale and one shift, so that moving never projects again.
import { tenth, type Box, type Point } from './box.ts';
import type { LonLat } from '../selection/flowRows.ts';
import type { Ground } from './ground.ts';

/** px = scale × plane + shift. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The camera that fits plane points into a box of the frame (px), as large as they go, up to `maxScale`. */
export function fitCamera(points: readonly Point[], into: Box, maxScale = 4): Camera {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] =
    points.length === 0 ? [-1000, 1000, -500, 500] : [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(maxScale, into.width / Math.max(1, right - left), into.height / Math.max(1, bottom - top));
  return {
    scale: Math.round(scale * 1e4) / 1e4,
    x: tenth(into.x + into.width / 2 - (scale * (left + right)) / 2),
    y: tenth(into.y + into.height / 2 - (scale * (top + bottom)) / 2),
  };
}

/** Plane point to pixel. */
export function toPixel(camera: Camera, [x, y]: Point): Point {
  return [camera.scale * x + camera.x, camera.scale * y + camera.y];
}

/** Longitude and latitude to plane point. */
export function toPlane(ground: Ground, [lon, lat]: LonLat): Point {
  const [x, y] = ground.projection([lon, lat]) ?? [0, 0];
  return [x, y];
}
