// Splits a mesh into countries, the solid borders between them and the dotted lines.
import { arcOf, at, type Bounds, type LonLat, type Mesh, mergePieces, type Part, ringPoints, sidesOf, splitArc } from './mesh.ts';
import { type DisputedLine, partOf } from './policy.ts';

interface NamedLine {
  readonly name: string;
  readonly arcs: readonly number[];
}

export interface Boundaries {
  readonly arcs: Mesh['arcs'];
  readonly countries: ReadonlyMap<string, readonly Part[]>;
  readonly borders: readonly number[];
  readonly disputed: readonly NamedLine[];
}

/** Applies the policy to a mesh: merges the pieces into countries and sorts every inner line into solid or dotted. */
export function drawBoundaries(pieces: Mesh, policy: readonly DisputedLine[]): Boundaries {
  const mesh = policy.reduce(splitAtBounds, pieces);
  const sides = sidesOf(mesh.pieces);
  const disputed = policy.map((line): NamedLine => {
    const arcs = [...sides].filter(([arc, of]) => isAlong(line, of) && isInside(line.within, mesh, arc)).map(([arc]) => arc);
    if (arcs.length === 0) throw new Error(`the mesh has no line "${line.name}"`);
    return { name: line.name, arcs };
  });

  const pieceNames = [...mesh.pieces.keys()];
  const countryOf = (piece: string) => partOf[piece] ?? piece;
  const ids = [...new Set(pieceNames.map(countryOf))].toSorted();
  const partsOf = (id: string) =>
    mergePieces(
      mesh,
      pieceNames.filter((piece) => countryOf(piece) === id),
    );
  const countries = new Map(ids.map((id) => [id, partsOf(id).filter((part) => hasArea(mesh, part))]));
  const dotted = new Set(disputed.flatMap((line) => line.arcs));
  const borders = [...sidesOf(countries)].filter(([arc, of]) => of.length === 2 && !dotted.has(arc)).map(([arc]) => arc);
  return { arcs: mesh.arcs, countries, borders, disputed };
}

/** Whether a part is more than a line or a point; the coarse source has an islet that is not. */
function hasArea(mesh: Mesh, part: Part): boolean {
  return new Set(ringPoints(mesh, at(part, 0)).map(String)).size > 2;
}

/** Whether a dotted line follows an arc with these pieces on its sides. Lines around pieces leave out the coast and what is inside. */
function isAlong({ between, around }: DisputedLine, sides: readonly string[]): boolean {
  if (sides.length !== 2) return false;
  if (between) return between.every((side) => sides.includes(side));
  return sides.filter((side) => around?.includes(side)).length === 1;
}

/** Splits the arcs of a line at the vertices where they enter or leave its bounds. */
function splitAtBounds(mesh: Mesh, line: DisputedLine): Mesh {
  const { within } = line;
  if (!within) return mesh;
  let cut = mesh;
  for (const [arc, sides] of sidesOf(mesh.pieces)) {
    if (!isAlong(line, sides)) continue;
    const inside = at(mesh.arcs, arc).map((point) => contains(within, point));
    // From the far end, so that the numbers of the vertices before it still hold.
    for (let vertex = inside.length - 2; vertex > 0; vertex -= 1) {
      const crosses = inside[vertex] && (!inside[vertex - 1] || !inside[vertex + 1]);
      if (crosses) cut = splitArc(cut, arc, vertex);
    }
  }
  return cut;
}

function isInside(within: Bounds | undefined, mesh: Mesh, arc: number): boolean {
  return !within || at(mesh.arcs, arc).every((point) => contains(within, point));
}

function contains([west, south, east, north]: Bounds, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** The arcs that anything still draws, renumbered; the arcs between merged pieces fall out. */
export function dropUnusedArcs({ arcs, countries, borders, disputed }: Boundaries): Boundaries {
  const used = new Map<number, number>();
  const renumber = (ref: number): number => {
    const number = used.get(arcOf(ref)) ?? used.size;
    used.set(arcOf(ref), number);
    return ref < 0 ? ~number : number;
  };
  const renumbered = {
    countries: new Map([...countries].map(([id, parts]) => [id, parts.map((part) => part.map((ring) => ring.map(renumber)))])),
    borders: borders.map(renumber),
    disputed: disputed.map((line) => ({ ...line, arcs: line.arcs.map(renumber) })),
  };
  return { ...renumbered, arcs: [...used.keys()].map((arc) => at(arcs, arc)) };
}
