// Tests existing lines: from place to place as documented, apart where they share a stretch, numbered, and moved by the camera.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedGround } from '../../tests/support/dataset.ts';
import { readPublishedContext } from '../model/context/readPublishedContext.ts';
import { boxAround, sharedArea } from '../geometry/box.ts';
import { fittedCamera, toPixel, toPlane } from './camera.ts';
import { placeBuilt } from './placeBuilt.ts';

const { lines } = readPublishedContext(readFileSync(join(import.meta.dirname, '../../data/aliyev-visit/context.json'), 'utf8'));
const { fit } = fittedCamera(shippedGround, { width: 900, height: 560, asidePx: 0 });

describe('existing lines', () => {
  const placed = placeBuilt(lines, shippedGround, fit, []);

  it('run from the first place that their source names to the last', () => {
    for (const { line, stops } of placed) {
      const ends = [line.stops[0], line.stops.at(-1)].map((stop) => toPixel(fit, toPlane(shippedGround, stop?.lonLat ?? [0, 0])));
      expect([stops[0], stops.at(-1)].flat()).toEqual(ends.flat().map((value) => expect.closeTo(value, 0) as number));
      expect(stops).toHaveLength(line.stops.length);
    }
  });

  it('are curves, never straight, and never on top of each other', () => {
    const legs = placed.flatMap(({ d }) => d.split('M').filter((leg) => leg !== ''));
    expect(new Set(legs).size).toBe(legs.length);
    for (const leg of legs) expect(leg).toMatch(/^[-\d.]+ [-\d.]+Q/);
  });

  it('are numbered in the order of the list, each number on its own line', () => {
    expect(placed.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    expect(new Set(placed.map(({ badge }) => badge.join())).size).toBe(placed.length);
  });

  it('have numbers clear of what is drawn above them, where possible', () => {
    const [x, y] = placed[0]?.badge ?? [0, 0];
    const plate = { x: x - 30, y: y - 12, width: 60, height: 24 };
    const clear = placeBuilt(lines, shippedGround, fit, [plate])[0]?.badge ?? [x, y];
    expect(sharedArea(boxAround(clear, { width: 15, height: 15 }), plate)).toBe(0);
  });

  it('move with the camera', () => {
    const moved = placeBuilt(lines, shippedGround, { ...fit, x: fit.x + 40, y: fit.y - 10 }, []);
    expect(moved[0]?.stops[0]?.map((value, axis) => value - (placed[0]?.stops[0]?.[axis] ?? 0))).toEqual([
      expect.closeTo(40, 0),
      expect.closeTo(-10, 0),
    ]);
  });
});
