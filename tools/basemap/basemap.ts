// Makes public/basemap/region.json and world.json of world-atlas's files: cut, simplified, with the boundary policy applied.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { clipCommands, type Cut, cutRegion, simplifyCommands } from './cut.ts';
import { drawBoundaries } from './lines.ts';
import { type Bounds, type Mesh, readMesh, type SourceTopology } from './mesh.ts';
import { boundaryNote, disputedLines } from './policy.ts';
import { cutWesternSahara, detachCrimea, pieceOf } from './recognise.ts';
import { type About, type HandSet, topologyOf } from './topology.ts';

const require = createRequire(import.meta.url);
const labels = JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')) as { region: HandSet; world: HandSet };

const region: Cut = {
  bounds: [-40, 0, 125, 78],
  focus: [19, 24, 62, 49],
  frame: [-10, 20, 78, 60],
  detailPx: 1.2,
  islandPx2: 4,
};
const wholeWorld: Bounds = [-180, -90, 180, 90];

const regional = readSource('countries-50m.json');
const cut = cutRegion(regional.mesh, region);
write('region.json', (made) =>
  topologyOf(drawBoundaries(cut, disputedLines), { scale: [0.03, 0.03], translate: [-40, 0] }, region.bounds, labels.region, {
    ...regional.about,
    recipe: `npm run basemap: boundary policy (tools/basemap/policy.ts), mapshaper ${clipCommands(region).join(' ')}, then on the plate ${simplifyCommands(region).join(' ')}, grid of 0.03 degrees`,
    made,
  }),
);

const global = readSource('countries-110m.json');
const coarse = disputedLines.filter((line) => !line.regionOnly);
write('world.json', (made) =>
  topologyOf(drawBoundaries(global.mesh, coarse), { scale: [0.04, 0.04], translate: [-180, -90] }, wholeWorld, labels.world, {
    ...global.about,
    recipe: 'npm run basemap: boundary policy (tools/basemap/policy.ts), not simplified, grid of 0.04 degrees',
    made,
  }),
);

/** Reads one of world-atlas's files, cut along the lines of the policy, with what is known about it. */
function readSource(file: string): { mesh: Mesh; about: Omit<About, 'recipe' | 'made'> } {
  const bytes = readFileSync(require.resolve(`world-atlas/${file}`));
  const { version } = require('world-atlas/package.json') as { version: string };
  const source = readMesh(JSON.parse(bytes.toString('utf8')) as SourceTopology, 'countries', pieceOf);
  const about = {
    source: `Natural Earth 4.1.0, by way of world-atlas/${file}`,
    sourceVersion: version,
    sourceSha256: createHash('sha256').update(bytes).digest('hex'),
    licence: 'Natural Earth: public domain; world-atlas: ISC',
    boundaryNote,
  };
  return { mesh: cutWesternSahara(detachCrimea(source)), about };
}

/** Writes a file, dated today only if anything else in it has changed, so that a second run gives the same bytes. */
function write(file: string, build: (made: string) => ReturnType<typeof topologyOf>): void {
  const target = new URL(`../../public/basemap/${file}`, import.meta.url);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
  const [, dateBefore] = /"made":"([\d-]+)"/.exec(before) ?? [];
  const asBefore = dateBefore === undefined ? '' : `${JSON.stringify(build(dateBefore))}\n`;
  const text = asBefore === before && before !== '' ? before : `${JSON.stringify(build(new Date().toISOString().slice(0, 10)))}\n`;
  writeFileSync(target, text);
  console.log(
    `${file}: ${text.length} characters, ${brotliCompressSync(text).length} bytes in brotli${text === before ? ', unchanged' : ''}`,
  );
}
