// Places the scale bar: how many pixels a round number of kilometres takes in the middle of the map.
import { geoDistance } from 'd3';
import type { Box } from '../geometry/box.ts';
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

/**
 * The bar is in the lower right corner, left of what covers the map. It is exact only across the middle of the frame: it measures the
 * great circle between two points there, as far apart as the bar may be long. It has no width where the projection has no place there.
 */
export function placeScaleBar(ground: Ground, camera: Camera, frame: Box, asidePx: number): ScaleBar {
  const mostPx = Math.min(MOST.px, frame.width * MOST.share);
  const [west, east] = [-mostPx / 2, mostPx / 2].map((shift) =>
    ground.projection.invert?.([(frame.width / 2 + shift - camera.x) / camera.scale, (frame.height / 2 - camera.y) / camera.scale]),
  );
  const mostKm = west && east ? geoDistance(west, east) * EARTH_KM : 0;
  const km = LENGTHS_KM.find((length) => length <= mostKm) ?? 0;
  const widthPx = km > 0 ? Math.round((km / mostKm) * mostPx) : 0;
  const box = { x: frame.width - asidePx - widthPx - 16, y: frame.height - 30, width: widthPx, height: 22 };
  return { box, widthPx, km };
}
