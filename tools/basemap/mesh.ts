// Reads a TopoJSON file as a mesh, named pieces of land over shared arcs in degrees, and operates on it (split, merge, borders).
import { mergeArcs } from 'topojson-client';

export type LonLat = readonly [lon: number, lat: number];
/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
/** Signed arc numbers as in TopoJSON: `~k` is arc k run backwards. */
export type Ring = readonly number[];
/** One outer ring and its holes. */
export type Part = readonly Ring[];

/** Land as pieces that meet along shared arcs. Arcs are in degrees, [lon, lat]. */
export interface Mesh {
  readonly arcs: readonly (readonly LonLat[])[];
  readonly pieces: ReadonlyMap<string, readonly Part[]>;
}

/** A TopoJSON polygon geometry, as far as this program needs it. */
export type SourceGeometry = {
  readonly id?: string;
  readonly properties: Readonly<Record<string, string>>;
} & (
  | { readonly type: 'Polygon'; readonly arcs: Part }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly Part[] }
  | { readonly type: null }
);

export interface SourceTopology {
  readonly arcs: readonly (readonly LonLat[])[];
  readonly transform?: { readonly scale: LonLat; readonly translate: LonLat };
  readonly objects: Readonly<Record<string, { readonly geometries: readonly SourceGeometry[] }>>;
}

/** The arc a signed reference points at, as an unsigned number. */
export const arcOf = (ref: number): number => (ref < 0 ? ~ref : ref);

/** The item at an index that must exist; throws where it does not, so that a wrong reference is never read as nothing. */
export function at<Item>(list: readonly Item[], index: number): Item {
  const item = list.at(index);
  if (item === undefined) throw new Error(`nothing at ${index} of ${list.length}`);
  return item;
}

/** The points of one reference in its own direction, in degrees. */
export function pointsOf(mesh: Pick<Mesh, 'arcs'>, ref: number): readonly LonLat[] {
  const arc = at(mesh.arcs, arcOf(ref));
  return ref < 0 ? arc.toReversed() : arc;
}

/** A ring as a closed list of points in degrees. */
export function ringPoints(mesh: Pick<Mesh, 'arcs'>, ring: Ring): LonLat[] {
  return ring.flatMap((ref, index) => pointsOf(mesh, ref).slice(index === 0 ? 0 : 1));
}

/** A part as a GeoJSON polygon in degrees, with the winding of the source (clockwise, as d3 reads a sphere). */
export function polygonOf(mesh: Pick<Mesh, 'arcs'>, part: Part) {
  const coordinates = part.map((ring) => ringPoints(mesh, ring).map(([lon, lat]) => [lon, lat]));
  return { type: 'Polygon' as const, coordinates };
}

/**
 * Reads one object of a TopoJSON file. `nameOf` gives a geometry's piece; geometries of the same piece are joined.
 * Delta coding and quantisation are undone. Empty geometries are left out.
 */
export function readMesh(topology: SourceTopology, object: string, nameOf: (geometry: SourceGeometry) => string): Mesh {
  const pieces = new Map<string, readonly Part[]>();
  for (const geometry of topology.objects[object]?.geometries ?? []) {
    if (geometry.type === null) continue;
    const parts = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const name = nameOf(geometry);
    pieces.set(name, [...(pieces.get(name) ?? []), ...parts]);
  }
  const { transform } = topology;
  if (!transform) return { arcs: topology.arcs, pieces };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): LonLat => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  });
  return { arcs, pieces };
}

/** The same mesh with every ring passed through `change`. */
function mapRings(mesh: Mesh, change: (ring: Ring) => Ring): Mesh {
  const pieces = new Map([...mesh.pieces].map(([name, parts]) => [name, parts.map((part) => part.map(change))]));
  return { ...mesh, pieces };
}

/** Splits one arc at a vertex inside it. The first half keeps the arc's number, the second is the last arc of the new mesh. */
export function splitArc(mesh: Mesh, arc: number, vertex: number): Mesh {
  const points = at(mesh.arcs, arc);
  if (vertex <= 0 || vertex >= points.length - 1) throw new Error(`arc ${arc} cannot be split at its end ${vertex}`);
  const second = mesh.arcs.length;
  const arcs = [...mesh.arcs.with(arc, points.slice(0, vertex + 1)), points.slice(vertex)];
  const halves = (ref: number) => (ref === arc ? [arc, second] : ref === ~arc ? [~second, ~arc] : [ref]);
  return mapRings({ ...mesh, arcs }, (ring) => ring.flatMap(halves));
}

/** For each arc, the pieces on its sides (one: a coast or an edge of the cut; two: a border). */
export function sidesOf(pieces: Mesh['pieces']): ReadonlyMap<number, readonly string[]> {
  const sides = new Map<number, string[]>();
  for (const [name, parts] of pieces) {
    for (const ref of parts.flat(2)) {
      const known = sides.get(arcOf(ref)) ?? [];
      if (!known.includes(name)) sides.set(arcOf(ref), [...known, name]);
    }
  }
  return sides;
}

/** Joins pieces into one: the arcs between them are dissolved. A single piece comes back as it is. */
export function mergePieces(mesh: Mesh, names: readonly string[]): readonly Part[] {
  const parts = names.map((name) => mesh.pieces.get(name) ?? []);
  if (parts.length === 1) return at(parts, 0);
  const objects = parts.map((arcs) => ({ type: 'MultiPolygon' as const, arcs: arcs.map((part) => part.map((ring) => [...ring])) }));
  const arcs = mesh.arcs.map((arc) => arc.map(([lon, lat]) => [lon, lat]));
  return mergeArcs({ type: 'Topology', arcs, objects: {} }, objects).arcs;
}
