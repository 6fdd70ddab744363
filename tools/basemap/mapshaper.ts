// Runs mapshaper's commands on a mesh. npx fetches mapshaper at a pinned version.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mesh, readMesh, type SourceTopology } from './mesh.ts';

const mapshaper = 'mapshaper@0.7.70';

/**
 * Runs mapshaper on the pieces of a mesh, in a folder of its own that is removed again.
 * Each part is a feature of its own there, so that `keep-shapes` keeps islands and not only countries.
 */
export function runMapshaper(mesh: Mesh, commands: readonly string[]): Mesh {
  const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
  try {
    const geometries = [...mesh.pieces].flatMap(([piece, parts]) =>
      parts.map((arcs) => ({ type: 'Polygon', arcs, properties: { piece } })),
    );
    const pieces = { type: 'Topology', arcs: mesh.arcs, objects: { pieces: { type: 'GeometryCollection', geometries } } };
    writeFileSync(join(folder, 'pieces.json'), JSON.stringify(pieces));
    const output = ['-o', 'cut.json', 'format=topojson', 'no-quantization'];
    execFileSync('npx', ['--yes', mapshaper, 'pieces.json', ...commands, ...output], { cwd: folder, stdio: 'pipe' });
    const cut = JSON.parse(readFileSync(join(folder, 'cut.json'), 'utf8')) as SourceTopology;
    return readMesh(cut, 'pieces', (geometry) => geometry.properties['piece'] ?? '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
