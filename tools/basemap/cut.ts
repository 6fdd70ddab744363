// Cuts a region out of the world's mesh: clipped to bounds, freed of its smallest islands and simplified.
import { at, type Bounds, type LonLat, type Mesh, type Part, ringPoints } from './mesh.ts';
import { runMapshaper } from './mapshaper.ts';
import { boxOf, type Plate, plateOver } from './plate.ts';

/** How a region is cut: bounds in degrees; detail and islands in pixels of the plate, see plate.ts. */
export interface Cut {
  readonly bounds: Bounds;
  readonly focus: Bounds;
  readonly frame: Bounds;
  readonly detailPx: number;
  readonly islandPx2: number;
}

/** The commands to mapshaper, as they stand in the recipe. */
export const clipCommands = ({ bounds }: Cut): readonly string[] => ['-clip', `bbox=${bounds.join(',')}`];
export const simplifyCommands = ({ detailPx }: Cut): readonly string[] => [
  '-simplify',
  'weighted',
  'planar',
  'keep-shapes',
  `interval=${detailPx}`,
];

/** Cuts a region out. Every piece keeps at least its largest part inside the bounds. */
export function cutRegion(world: Mesh, cut: Cut): Mesh {
  const clipped = runMapshaper(around(world, cut.bounds), clipCommands(cut));
  const plate = plateOver(cut.focus, cut.frame);
  const drawn = withoutIslets(mapArcs(clipped, plate.toPx), cut.islandPx2);
  return mapArcs(runMapshaper(drawn, simplifyCommands(cut)), plate.toLonLat);
}

function mapArcs(mesh: Mesh, move: Plate['toPx']): Mesh {
  return { ...mesh, arcs: mesh.arcs.map((arc) => arc.map(move)) };
}

/**
 * The parts that reach into the bounds, with longitudes counted on past 180 where the region's far side lies.
 * A part that would be torn there is half a world away from the region, and falls out.
 */
function around(mesh: Mesh, [west, south, east, north]: Bounds): Mesh {
  const seam = (west + east) / 2 - 180;
  const arcs = mesh.arcs.map((arc) => arc.map(([lon, lat]): LonLat => [lon < seam ? lon + 360 : lon, lat]));
  const reaches = (part: Part) => {
    const points = ringPoints({ arcs }, at(part, 0));
    const isTorn = points.some(([lon], index) => index > 0 && Math.abs(lon - at(points, index - 1)[0]) > 180);
    const box = boxOf(points);
    return !isTorn && box[0] < east && box[2] > west && box[1] < north && box[3] > south;
  };
  const kept = [...mesh.pieces].map(([name, parts]) => [name, parts.filter(reaches)] as const);
  return { arcs, pieces: new Map(kept.filter(([, parts]) => parts.length > 0)) };
}

function withoutIslets(mesh: Mesh, leastPx2: number): Mesh {
  const areaPx2 = (part: Part) => {
    const points = ringPoints(mesh, at(part, 0));
    return Math.abs(points.reduce((sum, [x, y], index) => sum + x * at(points, index - 1)[1] - y * at(points, index - 1)[0], 0)) / 2;
  };
  const kept = [...mesh.pieces].map(([name, parts]) => {
    const largest = Math.max(...parts.map(areaPx2));
    return [name, parts.filter((part) => areaPx2(part) >= Math.min(leastPx2, largest))] as const;
  });
  return { ...mesh, pieces: new Map(kept) };
}
