// Tests what the map shows for some points: all of them in any room, never more than the fitted map.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shipped, shippedGround } from '../../tests/support/dataset.ts';
import { pointsOf, type LonLat } from '../selection/flowRows.ts';
import type { Room } from '../geometry/box.ts';
import { fittedCamera, movedCamera, moveTo, toPixel, toPlane } from './camera.ts';
import { lookAround } from './lookAround.ts';

/** The fitted camera is rounded to a tenth of a pixel. */
const SLACK_PX = 0.5;

describe('lookAround', () => {
  const all = pointsOf(shipped);
  const anyRoom: fc.Arbitrary<Room> = fc.record({
    width: fc.integer({ min: 300, max: 2000 }),
    height: fc.integer({ min: 200, max: 1200 }),
    asidePx: fc.constantFrom(0, 100),
  });
  const seen = (room: Room, points: readonly LonLat[]) => {
    const { fit, area } = fittedCamera(shippedGround, room);
    const { lonLat, zoom } = lookAround(shippedGround, points);
    const camera = movedCamera(fit, moveTo(shippedGround, fit, area, [...lonLat], zoom));
    return { fit, area, camera, pixels: points.map((point) => toPixel(camera, toPlane(shippedGround, point))) };
  };

  it('shows every point in the part of the frame for the ends of flows, in any room', () => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), anyRoom, (points, room) => {
        const { area, pixels } = seen(room, points);
        const outside = pixels.filter(
          ([x, y]) => x < area.x - 1 || x > area.x + area.width + 1 || y < area.y - 1 || y > area.y + area.height + 1,
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  it('zooms in on few points, but on one only so far that readers know where it is', () => {
    const zooms = all.map((point) => lookAround(shippedGround, [point]).zoom);
    expect(Math.min(...zooms)).toBeGreaterThan(1.2);
    expect(Math.max(...zooms)).toBeLessThan(1.5);
  });

  it('shows the fitted map for all points, and for none', () => {
    for (const points of [all, []]) {
      const { fit, camera } = seen({ width: 1030, height: 560, asidePx: 324 }, points);
      expect(camera.scale).toBe(fit.scale);
      expect(Math.abs(camera.x - fit.x)).toBeLessThan(SLACK_PX);
      expect(Math.abs(camera.y - fit.y)).toBeLessThan(SLACK_PX);
    }
  });
});
