// Writes the TopoJSON file that the site serves.
import { type Boundaries, dropUnusedArcs } from './lines.ts';
import { labelPoint } from './labelPoint.ts';
import type { Bounds, LonLat } from './mesh.ts';
import { countryName } from './names.ts';
import { disputedCountries } from './policy.ts';
import { deltas, type Grid, offGrid, onGrid } from './quantise.ts';

/** Where the file comes from, for the About page and the exports. */
export interface About {
  readonly source: string;
  readonly sourceVersion: string;
  readonly sourceSha256: string;
  readonly licence: string;
  readonly recipe: string;
  /** ISO 8601 date of the run that last changed the file. */
  readonly made: string;
  /** The boundary policy in two or three sentences, English. */
  readonly boundaryNote: string;
}

/** What is placed by hand. `rank` 1 is the first to be written, 3 the first to give way. */
export interface HandSet {
  readonly seas: readonly { readonly name: string; readonly lonLat: LonLat; readonly rank: number }[];
  /** Label points that replace the computed ones, by alpha-3 code. */
  readonly countries: Readonly<Record<string, LonLat>>;
}

/** Builds the file. `bounds` are those of the cut, in degrees. */
export function topologyOf(drawn: Boundaries, grid: Grid, bounds: Bounds, handSet: HandSet, about: About) {
  const { arcs, countries, borders, disputed } = dropUnusedArcs(drawn);
  const steps = arcs.map((arc) => onGrid(arc, grid));
  const seen = { arcs: steps.map((arc) => offGrid(arc, grid)) };
  const geometries = [...countries].map(([id, parts]) => ({
    type: 'MultiPolygon',
    id,
    properties: {
      name: countryName(id),
      label: handSet.countries[id] ?? labelPoint(seen, parts),
      ...(disputedCountries.has(id) ? { disputed: true } : {}),
    },
    arcs: parts,
  }));
  const lines = disputed.map((line) => ({
    type: 'MultiLineString',
    properties: { name: line.name },
    arcs: line.arcs.map((arc) => [arc]),
  }));
  return {
    type: 'Topology',
    about,
    bounds,
    seas: handSet.seas,
    transform: grid,
    objects: {
      countries: { type: 'GeometryCollection', geometries },
      borders: { type: 'MultiLineString', arcs: borders.map((arc) => [arc]) },
      disputed: { type: 'GeometryCollection', geometries: lines },
    },
    arcs: steps.map(deltas),
  };
}
