// Tests fitting points into a frame: all of them in it, as large as possible, and never NaN.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGround } from '../../tests/support/dataset.ts';
import type { Box, Point } from '../geometry/box.ts';
import { fitCamera, toPixel, toPlane } from './camera.ts';

const anyPoint = fc
  .tuple(fc.double({ min: -3000, max: 3000, noNaN: true }), fc.double({ min: -3000, max: 3000, noNaN: true }))
  .map(([x, y]): Point => [x, y]);
const anyFrame = fc
  .record({ x: fc.nat(200), y: fc.nat(200), width: fc.integer({ min: 50, max: 2000 }), height: fc.integer({ min: 50, max: 1200 }) })
  .map((frame): Box => frame);
/** The scale is rounded to four digits: some tenths of a pixel at the edge of the plane. */
const SLACK_PX = 0.5;

describe('fitCamera', () => {
  it('shows every point', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 12 }), anyFrame, (points, frame) => {
        const camera = fitCamera(points, frame);
        const outside = points
          .map((point) => toPixel(camera, point))
          .filter(
            ([x, y]) =>
              !(
                x >= frame.x - SLACK_PX &&
                x <= frame.x + frame.width + SLACK_PX &&
                y >= frame.y - SLACK_PX &&
                y <= frame.y + frame.height + SLACK_PX
              ),
          );
        expect(outside).toEqual([]);
      }),
    );
  });

  it('fills the frame one way and is centred the other, unless that would enlarge too far', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 12 }), anyFrame, (points, frame) => {
        const camera = fitCamera(points, frame);
        const pixels = points.map((point) => toPixel(camera, point));
        const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)];
        const gaps = [
          [Math.min(...xs) - frame.x, frame.x + frame.width - Math.max(...xs)],
          [Math.min(...ys) - frame.y, frame.y + frame.height - Math.max(...ys)],
        ] as const;
        expect(gaps.filter(([before, after]) => Math.abs(before - after) > 2 * SLACK_PX)).toEqual([]);
        const fills = gaps.some(([before]) => before < 1) || camera.scale === 4;
        expect(fills).toBe(true);
      }),
    );
  });

  it.each([
    ['no point', []],
    ['one point', [[100, 200]]],
    [
      'points in one place',
      [
        [100, 200],
        [100, 200],
      ],
    ],
    [
      'points on a line',
      [
        [0, 0],
        [50, 0],
        [100, 0],
      ],
    ],
  ] as readonly [string, Point[]][])('is finite for %s', (_, points) => {
    const frame = { x: 0, y: 0, width: 400, height: 300 };
    const camera = fitCamera(points, frame);
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
    expect(camera.scale).toBeGreaterThan(0);
    expect(camera.scale).toBeLessThanOrEqual(4);
  });

  it('never enlarges beyond its limit', () => {
    const frame = { x: 0, y: 0, width: 400, height: 300 };
    expect(
      fitCamera(
        [
          [0, 0],
          [10, 10],
        ],
        frame,
        1.5,
      ).scale,
    ).toBe(1.5);
  });
});

describe('toPlane and the projection for drawing', () => {
  it('agree on every point', () => {
    const camera = fitCamera(shippedGround.reach, { x: 40, y: 30, width: 800, height: 400 });
    const draw = shippedGround.projectionAt(camera.scale, [camera.x, camera.y]);
    for (const lonLat of [
      [44, 58],
      [13.5, 47.5],
      [51, 28.4],
      [60, 45],
    ] as [number, number][]) {
      const [x, y] = draw(lonLat) ?? [NaN, NaN];
      const [px, py] = toPixel(camera, toPlane(shippedGround, lonLat));
      expect([x, y]).toEqual([expect.closeTo(px, 1), expect.closeTo(py, 1)]);
    }
  });
});
