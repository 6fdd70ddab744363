// Tests the ground under points: the right projection, centred, and never NaN.
import { describe, expect, it } from 'vitest';
import { readBasemap, region, shipped, shippedGround } from '../../tests/support/dataset.ts';
import type { LonLat } from '../selection/flowRows.ts';
import { pointsOf } from '../selection/flowRows.ts';
import { distance, type Point } from '../geometry/box.ts';
import { toPlane } from './camera.ts';
import { fitsBounds, layGround, type Ground } from './ground.ts';

const world = readBasemap('world');
const CHILE: LonLat = [-71, -35];
const AUSTRALIA: LonLat = [134, -25];
const FIJI: LonLat = [178.5, -17.8];
const SAMOA: LonLat = [-172, -13.8];
const numbersOf = (path: string) => (path.match(/NaN|Infinity|-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);

/** Lists everything of a ground that is not a finite number. */
function broken(ground: Ground): string[] {
  const paths: [string, string][] = [
    ['outline', ground.outline],
    ['graticule', ground.graticule],
    ['disputed', ground.disputed],
    ...ground.countries.map(({ iso, d }): [string, string] => [iso, d]),
  ];
  const points: [string, Point][] = [
    ...ground.names.map(({ name, at }): [string, Point] => [name, at]),
    ...ground.reach.map((at, index): [string, Point] => [`reach ${index}`, at]),
  ];
  return [
    ...paths.filter(([, path]) => numbersOf(path).some((value) => !Number.isFinite(value))).map(([name]) => name),
    ...points.filter(([, at]) => !at.every(Number.isFinite)).map(([name]) => name),
  ];
}

describe('fitsBounds', () => {
  it.each([
    ['no point', [], true],
    ['a point in the middle', [[5, 5]], true],
    ['a point on the margin', [[-12, 5]], true],
    ['a point within the margin of the west', [[-12.1, 5]], false],
    ['of the east', [[12.1, 5]], false],
    ['of the south', [[5, -12.1]], false],
    ['of the north', [[5, 12.1]], false],
    ['a point beyond', [[90, 5]], false],
    [
      'one of two beyond',
      [
        [5, 5],
        [0, 40],
      ],
      false,
    ],
  ] as readonly [string, LonLat[], boolean][])('%s: %j, %s', (_, points, fits) => {
    expect(fitsBounds([-20, -20, 20, 20], points)).toBe(fits);
  });

  it('keeps the shipped article in the region, and far ones out of it', () => {
    expect(fitsBounds(region.bounds, pointsOf(shipped))).toBe(true);
    expect(fitsBounds(region.bounds, [CHILE])).toBe(false);
    expect(fitsBounds(world.bounds, [CHILE, AUSTRALIA])).toBe(true);
  });
});

describe('layGround', () => {
  it.each([
    ['the region for the shipped article', region, pointsOf(shipped)],
    ['the region for one point', region, [[47, 40]]],
    [
      'the region for two points of one latitude',
      region,
      [
        [30, 45],
        [60, 45],
      ],
    ],
    ['the region for no point, as of a dataset without flows', region, []],
    ['the world for far points', world, [CHILE, AUSTRALIA]],
    ['the world for points around the antimeridian', world, [FIJI, SAMOA]],
    ['the world for no point', world, []],
    [
      'the world for the poles',
      world,
      [
        [0, 90],
        [0, -90],
      ],
    ],
  ] as readonly [string, typeof region, LonLat[]][])('has finite numbers: %s', (_, basemap, points) => {
    const ground = layGround(basemap, points);
    expect(broken(ground)).toEqual([]);
    expect(ground.countries.filter(({ d }) => d !== '').length).toBeGreaterThan(30);
  });

  it('puts the points on both sides of the middle meridian', () => {
    const [chile, australia] = layGround(world, [CHILE, AUSTRALIA]).reach;
    // The shorter way between them crosses the Pacific, with Australia in the west of it.
    expect((chile?.[0] ?? 0) + (australia?.[0] ?? 0)).toBeCloseTo(0, -2);
    expect(australia?.[0]).toBeLessThan(chile?.[0] ?? NaN);
  });

  it('turns the world so that neighbours across the antimeridian stay neighbours', () => {
    const ground = layGround(world, [FIJI, SAMOA]);
    const [fiji, samoa] = ground.reach;
    expect(fiji && samoa && distance(fiji, samoa)).toBeLessThan(250);
    expect(fiji && Math.abs(fiji[0])).toBeLessThan(150);
  });

  it('draws north upwards in the region', () => {
    for (const [south, north] of [
      [
        [47, 40],
        [44, 58],
      ],
      [
        [51, 28],
        [47, 40],
      ],
    ] as readonly [LonLat, LonLat][]) {
      expect(toPlane(shippedGround, north)[1]).toBeLessThan(toPlane(shippedGround, south)[1]);
    }
  });

  it('has each country once, by its code, with a name and a place for the name', () => {
    const codes = shippedGround.countries.map(({ iso }) => iso);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(shippedGround.names.filter(({ kind, iso }) => kind === 'country' && !codes.includes(iso))).toEqual([]);
    for (const { id, kind } of shipped.parties.values()) expect(kind !== 'country' || codes.includes(id), id).toBe(true);
  });
});
