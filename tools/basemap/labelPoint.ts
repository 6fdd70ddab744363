// Finds where a country's name goes: the point of its largest part that is farthest from any edge.
import { geoArea } from 'd3';
import { at, type LonLat, type Mesh, type Part, polygonOf, ringPoints } from './mesh.ts';

/** A square of the search: its middle, half its side, and how far its middle lies inside (below zero: outside). */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly inside: number;
}

/**
 * The pole of inaccessibility, in degrees, of the part with the largest area on the sphere.
 * Rounded as far as it stays at least 0.8 as deep inside. Degrees of longitude are shortened by the cosine of the part's middle latitude. After Agafonkin's polylabel (2016).
 */
export function labelPoint(mesh: Pick<Mesh, 'arcs'>, parts: readonly Part[]): LonLat {
  const area = (part: Part) => geoArea(polygonOf(mesh, part));
  const largest = at(
    parts.toSorted((a, b) => area(b) - area(a)),
    0,
  );
  const lats = ringPoints(mesh, at(largest, 0)).map(([, lat]) => lat);
  const shortened = Math.cos(((Math.min(...lats) + Math.max(...lats)) / 2) * (Math.PI / 180));
  const rings = largest.map((ring) => ringPoints(mesh, ring).map(([lon, lat]): LonLat => [lon * shortened, lat]));
  const [x, y] = innermost(rings);
  const round = (decimals: number): LonLat => [Number((x / shortened).toFixed(decimals)), Number(y.toFixed(decimals))];
  const deepest = depth(x, y, rings);
  const isDeep = ([lon, lat]: LonLat) => depth(lon * shortened, lat, rings) > deepest * 0.8;
  return [round(0), round(1)].find(isDeep) ?? round(2);
}

function innermost(rings: readonly (readonly LonLat[])[]): LonLat {
  const outline = at(rings, 0);
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const side = Math.min(east - west, north - south);
  const precision = side / 200;
  const square = (x: number, y: number, half: number): Square => ({ x, y, half, inside: depth(x, y, rings) });

  const open: Square[] = [];
  for (let x = west; x < east; x += side) for (let y = south; y < north; y += side) open.push(square(x + side / 2, y + side / 2, side / 2));
  let best = square((west + east) / 2, (south + north) / 2, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const { x, y, half, inside } = next;
    if (inside > best.inside) best = next;
    if (inside + half * Math.SQRT2 <= best.inside + precision) continue;
    for (const [dx, dy] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const)
      open.push(square(x + (dx * half) / 2, y + (dy * half) / 2, half / 2));
  }
  return [best.x, best.y];
}

/** Distance to the nearest edge, negative outside (even-odd over all rings). */
function depth(x: number, y: number, rings: readonly (readonly LonLat[])[]): number {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [index, [bx, by]] of ring.entries()) {
      if (index === 0) continue;
      const [ax, ay] = at(ring, index - 1);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
      const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = lengthSquared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared;
      const clamped = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x - ax - clamped * (bx - ax), y - ay - clamped * (by - ay)));
    }
  }
  return isInside ? nearest : -nearest;
}
