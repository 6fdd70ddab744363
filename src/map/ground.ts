// Projects a basemap file into a plane: land, borders and names under the flows.
import { extent, geoConicConformal, geoEqualEarth, geoGraticule, geoPath, type GeoProjection } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from '../selection/flowRows.ts';
import { tenth, type Point } from '../geometry/box.ts';

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A file under `public/basemap/`, made by `npm run basemap`; `docs/basemap.md` has its fields. */
export interface Basemap extends Topology {
  readonly objects: {
    readonly countries: GeometryCollection<{ name: string; label: [number, number]; disputed?: true }>;
    readonly disputed: GeometryCollection<{ name: string }>;
  };
  readonly about: { readonly source: string; readonly licence: string; readonly boundaryNote: string };
  readonly bounds: Bounds;
  readonly seas: readonly { readonly name: string; readonly lonLat: LonLat; readonly rank: number }[];
}

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly iso: string;
  readonly name: string;
  readonly disputed: boolean;
  /** Path in plane units. */
  readonly d: string;
}

export interface PlaceName {
  readonly name: string;
  readonly kind: 'country' | 'sea';
  /** Alpha-3 of a country; empty for a sea. */
  readonly iso: string;
  /** Plane units. */
  readonly at: Point;
  /** Square plane units of a country; for a sea, a size that reflects its rank. The larger is named first. */
  readonly area: number;
}

/** Plane units: a thousandth of the sphere's radius, y down. A camera turns them into pixels. */
export interface Ground {
  readonly projection: GeoProjection;
  /** The same projection scaled and shifted, from degrees to pixels, for anything that takes a d3 projection. */
  projectionAt(scale: number, shift: Point): GeoProjection;
  readonly countries: readonly Country[];
  /** Outline of what the file covers; nothing is known or drawn beyond it. */
  readonly outline: string;
  readonly graticule: string;
  /** Lines disputed on the ground. */
  readonly disputed: string;
  readonly names: readonly PlaceName[];
  /** The points to show, in plane units. */
  readonly reach: readonly Point[];
  readonly boundaryNote: string;
  readonly source: string;
}

const UNITS = 1000;
/** Seas of rank 1 are named before any country, since readers look for them first. */
export const SEA_AREA = 1e7;

/**
 * Projects a basemap for the points to show (degrees). A regional file gets Lambert's conformal conic, its parallels a sixth of
 * the latitude range from each end (Deetz and Adams 1934, p. 79); the whole world gets the Equal Earth projection (Šavrič,
 * Patterson and Jenny 2018), turned so that the points are in the middle.
 */
export function layGround(basemap: Basemap, points: readonly LonLat[]): Ground {
  const [west, south, east, north] = basemap.bounds;
  const worldwide = east - west >= 359;
  const projectionAt = (scale: number, [x, y]: Point) =>
    (worldwide ? geoEqualEarth().rotate([-middleLon(points), 0]) : conicFor(points)).scale(UNITS * scale).translate([x, y]);
  const projection = projectionAt(1, [0, 0]);
  // The world is always seen from further away, so whole units are finer than its pixels.
  const path = geoPath(projection).digits(worldwide ? 0 : 1);
  const countries = feature(basemap, basemap.objects.countries).features;
  const frame = worldwide ? { type: 'Sphere' as const } : boundsOutline(basemap.bounds);
  const plane = ([lon, lat]: LonLat): Point => {
    const [x, y] = projection([lon, lat]) ?? [0, 0];
    return [tenth(x), tenth(y)];
  };
  return {
    projection,
    projectionAt,
    countries: countries.map(({ id, properties, geometry }) => ({
      iso: String(id),
      name: properties.name,
      disputed: properties.disputed === true,
      d: path(geometry) ?? '',
    })),
    outline: path(frame) ?? '',
    graticule:
      path(
        geoGraticule()
          .extent([
            [west, south],
            [east, north],
          ])
          .step([10, 10])
          .precision(5)(),
      ) ?? '',
    disputed: basemap.objects.disputed.geometries.length === 0 ? '' : (path(feature(basemap, basemap.objects.disputed)) ?? ''),
    names: [
      ...basemap.seas.map(({ name, lonLat, rank }): PlaceName => ({
        name,
        kind: 'sea',
        iso: '',
        at: plane(lonLat),
        area: SEA_AREA / rank,
      })),
      ...countries.map(({ id, properties, geometry }): PlaceName => ({
        name: properties.name,
        kind: 'country',
        iso: String(id),
        at: plane(properties.label),
        area: path.area(geometry),
      })),
    ],
    reach: points.map(plane),
    boundaryNote: basemap.about.boundaryNote,
    source: basemap.about.source,
  };
}

/** Whether all points (degrees) are within a file's bounds, with a margin (degrees) of ground around them. */
export function fitsBounds([west, south, east, north]: Bounds, points: readonly LonLat[], margin = 8): boolean {
  return points.every(([lon, lat]) => lon >= west + margin && lon <= east - margin && lat >= south + margin && lat <= north - margin);
}

function conicFor(points: readonly LonLat[]): GeoProjection {
  const [south = 0, north = 0] = extent(points, ([, lat]) => lat);
  const sixth = Math.max(1, (north - south) / 6);
  return geoConicConformal()
    .parallels([south + sixth, Math.max(north - sixth, south + sixth + 0.1)])
    .rotate([-middleLon(points), 0]);
}

/** Gives the meridian that halves the shortest arc around all points. */
function middleLon(points: readonly LonLat[]): number {
  const lons = points.map(([lon]) => lon).sort((a, b) => a - b);
  const [first] = lons;
  if (first === undefined) return 0;
  let gap = { width: -1, end: first };
  lons.forEach((lon, index) => {
    const next = lons[index + 1] ?? first + 360;
    if (next - lon > gap.width) gap = { width: next - lon, end: next };
  });
  const middle = gap.end + (360 - gap.width) / 2;
  return ((middle + 540) % 360) - 180;
}

function boundsOutline([west, south, east, north]: Bounds) {
  const line: [number, number][] = [];
  for (let lon = west; lon <= east; lon += 2) line.push([lon, north]);
  for (let lon = east; lon >= west; lon -= 2) line.push([lon, south]);
  line.push([west, north]);
  return { type: 'Polygon' as const, coordinates: [line] };
}
