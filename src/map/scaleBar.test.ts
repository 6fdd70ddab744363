// Tests the scale bar against distances on the sphere, as d3 measures them, at the sizes and zooms of real maps.
import { geoDistance } from 'd3';
import { expect, it } from 'vitest';
import { readBasemap, readFolder, shippedGround } from '../../tests/support/dataset.ts';
import { pointsOf } from '../selection/flowRows.ts';
import { fittedCamera, movedCamera } from './camera.ts';
import { layGround } from './ground.ts';
import { placeScaleBar } from './scaleBar.ts';

const EARTH_KM = 6371.0088;
const world = layGround(readBasemap('world'), pointsOf(readFolder('tests/datasets/minerales')));

it.each([
  ['a region', shippedGround, 390, 360, 1],
  ['a region', shippedGround, 1036, 490, 1],
  ['a region', shippedGround, 2000, 900, 1],
  ['a region, near', shippedGround, 820, 620, 6],
  ['the world', world, 390, 360, 1],
  ['the world', world, 1440, 700, 1],
])('of %s on %s × %s px, %s times nearer, is as long as it says in the middle of the map', (_, ground, width, height, zoom) => {
  const room = { width, height, asidePx: 0 };
  const { fit } = fittedCamera(ground, room);
  const camera = movedCamera(fit, { zoom, x: (width / 2) * (1 - zoom), y: (height / 2) * (1 - zoom) });
  const bar = placeScaleBar(ground, camera, { x: 0, y: 0, width, height }, 0);
  const placeAt = (x: number) =>
    ground.projection.invert?.([(x - camera.x) / camera.scale, (height / 2 - camera.y) / camera.scale]) ?? [0, 0];
  const km = geoDistance(placeAt(width / 2 - bar.widthPx / 2), placeAt(width / 2 + bar.widthPx / 2)) * EARTH_KM;
  expect(bar.km).toBeGreaterThan(0);
  // The bar is a whole number of pixels long.
  expect(Math.abs(km - bar.km) / bar.km).toBeLessThan(0.75 / bar.widthPx + 0.005);
  expect([1, 2, 5]).toContain(Number(String(bar.km).charAt(0)));
});
