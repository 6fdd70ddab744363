// A camera to a scale bar: how many pixels a round number of kilometres takes in the middle of the map.
import type { Box } from './box.ts';
import type { Camera } from './camera.ts';
import type { Ground } from './ground.ts';

export interface ScaleBar {
  readonly box: Box;
  readonly widthPx: number;
  readonly km: number;
}

/** Mean radius of the Earth, km: IUGG 1980, (2a + b) / 3. */
const EARTH_KM = 6371.0088;
/** 1, 2 or 5 times a power of ten, the longest first. */
const LENGTHS_KM = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];
const MOST = { px: 90, share: 0.16 };

/** The bar stands in the lower right corner, left of what is laid over the map. It holds in the middle of the frame only. */
export function placeScaleBar(ground: Ground, camera: Camera, frame: Box, asidePx: number): ScaleBar {
  const x = (frame.width / 2 - camera.x) / camera.scale;
  const y = (frame.height / 2 - camera.y) / camera.scale;
  const here = ground.projection.invert?.([x, y]);
  const east = here && ground.projection([here[0] + 0.5, here[1]]);
  const west = here && ground.projection([here[0] - 0.5, here[1]]);
  const planeUnits = east && west ? Math.hypot(east[0] - west[0], east[1] - west[1]) : 0;
  const kmPerDegree = here ? (Math.PI / 180) * EARTH_KM * Math.cos((here[1] * Math.PI) / 180) : 0;
  const kmPerPx = planeUnits > 0 ? kmPerDegree / (planeUnits * camera.scale) : 0;
  const most = Math.min(MOST.px, frame.width * MOST.share) * kmPerPx;
  const km = LENGTHS_KM.find((length) => length <= most) ?? 0;
  const widthPx = kmPerPx > 0 ? Math.round(km / kmPerPx) : 0;
  const box = { x: frame.width - asidePx - widthPx - 16, y: frame.height - 30, width: widthPx, height: 22 };
  return { box, widthPx, km };
}
