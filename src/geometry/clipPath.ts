// Cuts polygons and lines of a drawing to a box, for programs that do no clipping.
import { geoIdentity, geoStream, type GeoGeometryObjects } from 'd3';
import { distance, type Box, type Point } from './box.ts';
import { pathData } from './pathData.ts';
import { pathSegments } from './pathSegments.ts';

/** Points nearer than this, px, count as one: nobody can see the difference. */
const ONE_PX = 0.35;

/** Moves rings of straight lines (`M`, `L`, `Z`) by `place` and cuts them to a box. Path data in hundredths; empty if nothing is left. */
export function clipRings(d: string, place: (point: Point) => Point, box: Box): string {
  const rings = ringsOf(d, place).map((ring) => [...ring, ...ring.slice(0, 1)]);
  return clipped({ type: 'Polygon', coordinates: rings }, box)
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map(xy).join('L')}Z`)
    .join('');
}

/** Moves lines (`M`, `L`) by `place` and gives what is inside a box. */
export function clipLines(d: string, place: (point: Point) => Point, box: Box): string {
  return clipped({ type: 'MultiLineString', coordinates: ringsOf(d, place) }, box)
    .filter((line) => line.length > 1)
    .map((line) => `M${line.map(xy).join('L')}`)
    .join('');
}

function clipped(geometry: GeoGeometryObjects, { x, y, width, height }: Box): Point[][] {
  const lines: Point[][] = [];
  const identity = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  const none = () => undefined;
  const taken = {
    lineStart: () => void lines.push([]),
    point: (...point: Point) => void lines.at(-1)?.push(point),
    lineEnd: none,
    polygonStart: none,
    polygonEnd: none,
  };
  geoStream(geometry, identity.stream(taken));
  return lines.map(thinned);
}

function ringsOf(d: string, place: (point: Point) => Point): [number, number][][] {
  const rings: [number, number][][] = [];
  for (const { kind, points } of pathSegments(d)) {
    if (kind === 'M') rings.push([]);
    for (const point of points) rings.at(-1)?.push([...place(point)]);
  }
  return rings;
}

function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || distance(last, point) >= ONE_PX) kept.push(point);
  }
  return kept;
}

function xy([x, y]: Point): string {
  return pathData`${x},${y}`;
}
