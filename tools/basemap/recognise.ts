// Cuts the source's mesh along the lines of the boundary policy: Crimea and Western Sahara as pieces of their own.
import { geoContains } from 'd3';
import {
  arcOf,
  at,
  type LonLat,
  type Mesh,
  type Part,
  pointsOf,
  polygonOf,
  type Ring,
  sidesOf,
  type SourceGeometry,
  splitArc,
} from './mesh.ts';
import { alpha3 } from './names.ts';
import { inCrimea, piecesWithoutId, saharaParallel } from './policy.ts';

/** The piece a geometry of the source belongs to; throws for a shape that the policy does not know. */
export function pieceOf({ id, properties }: SourceGeometry): string {
  if (id !== undefined) return alpha3(id);
  const name = properties['name'] ?? '';
  const piece = piecesWithoutId[name];
  if (piece === undefined) throw new Error(`"${name}" has no ISO number in the source and no place in the policy`);
  return piece;
}

/** Makes Crimea a piece of its own. Throws where the source no longer has it as a separate polygon of Russia. */
export function detachCrimea(mesh: Mesh): Mesh {
  const russia = mesh.pieces.get('RUS') ?? [];
  const crimea = russia.filter((part) => geoContains(polygonOf(mesh, part), [...inCrimea]));
  const bordersUkraine = crimea.flat(2).some((ref) => sidesOf(mesh.pieces).get(arcOf(ref))?.includes('UKR'));
  if (crimea.length !== 1 || !bordersUkraine)
    throw new Error("Crimea is no longer a polygon of Russia's next to Ukraine: review the policy");
  const rest = russia.filter((part) => !crimea.includes(part));
  return { ...mesh, pieces: new Map([...mesh.pieces, ['RUS', rest], ['Crimea', crimea]]) };
}

/** Cuts Morocco along the parallel of 27°40' N: what lies south becomes the piece "Western Sahara, west of the berm". */
export function cutWesternSahara(mesh: Mesh): Mesh {
  const moroccan = ([arc, sides]: [number, readonly string[]], count: number) =>
    sides.includes('MAR') && sides.length === count ? [arc] : [];
  const sides = [...sidesOf(mesh.pieces)];
  const coast = sides.flatMap((entry) => moroccan(entry, 1));
  const berm = sides.flatMap((entry) => (entry[1].includes('ESH') ? moroccan(entry, 2) : []));
  const [split, coastEnd] = splitAtVertex(mesh, coast, saharaParallel.coast);
  const [cut, bermEnd] = splitAtVertex(split, berm, saharaParallel.berm);
  const parallel = cut.arcs.length;
  const arcs = [...cut.arcs, [bermEnd, coastEnd]];

  const ring = mainland(cut.pieces.get('MAR') ?? []);
  const endsAt = (end: LonLat) => ring.findIndex((ref) => at(pointsOf(cut, ref), -1) === end);
  const fromBerm = [...ring.slice(endsAt(bermEnd) + 1), ...ring.slice(0, endsAt(bermEnd) + 1)];
  const south = fromBerm.findIndex((ref) => at(pointsOf(cut, ref), -1) === coastEnd) + 1;
  const islands = (cut.pieces.get('MAR') ?? []).filter((part) => part[0] !== ring);
  const morocco: Part[] = [[[...fromBerm.slice(south), parallel]], ...islands];
  const sahara: Part[] = [[[...fromBerm.slice(0, south), ~parallel]]];
  return { arcs, pieces: new Map([...cut.pieces, ['MAR', morocco], ['Western Sahara, west of the berm', sahara]]) };
}

/** Splits whichever of the arcs has the vertex nearest to a place; gives the mesh and that vertex. Throws beyond a tenth of a degree. */
function splitAtVertex(mesh: Mesh, candidates: readonly number[], place: LonLat): readonly [Mesh, LonLat] {
  const vertices = candidates.flatMap((arc) => at(mesh.arcs, arc).map((point, vertex) => ({ arc, vertex, point })));
  const distance = ({ point }: { point: LonLat }) => Math.hypot(point[0] - place[0], point[1] - place[1]);
  const nearest = at(
    vertices.toSorted((a, b) => distance(a) - distance(b)),
    0,
  );
  if (distance(nearest) > 0.1) throw new Error(`no vertex of the source near ${place.join(', ')}: review the policy`);
  return [splitArc(mesh, nearest.arc, nearest.vertex), nearest.point];
}

/** The longest outline of a country's parts, counted in arcs: for Morocco that of the mainland. */
function mainland(parts: readonly Part[]): Ring {
  const outlines = parts.flatMap(([outline]) => (outline ? [outline] : []));
  return at(
    outlines.toSorted((a, b) => b.length - a.length),
    0,
  );
}
