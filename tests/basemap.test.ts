// The committed basemap files in, proof of the boundary policy out: each boundary by point in polygon, at both resolutions.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { readMesh, ringPoints, type SourceTopology } from '../tools/basemap/mesh.ts';
import { partOf } from '../tools/basemap/policy.ts';
import { pieceOf } from '../tools/basemap/recognise.ts';

type LonLat = [number, number];
type Topology = Parameters<typeof feature>[0];
interface Country {
  id: string;
  type: 'MultiPolygon';
  properties: { name: string; label: LonLat; disputed?: true };
  arcs: number[][][];
}
interface Line {
  type: 'MultiLineString';
  properties: { name: string };
  arcs: number[][];
}
interface Basemap extends Omit<Topology, 'objects'> {
  about: Record<'source' | 'sourceVersion' | 'sourceSha256' | 'licence' | 'recipe' | 'made' | 'boundaryNote', string>;
  bounds: [number, number, number, number];
  seas: { name: string; lonLat: LonLat; rank: number }[];
  objects: {
    countries: { type: 'GeometryCollection'; geometries: Country[] };
    borders: { type: 'MultiLineString'; arcs: number[][] };
    disputed: { type: 'GeometryCollection'; geometries: Line[] };
  };
}

const require = createRequire(import.meta.url);
const sourceOf = (file: string) => readFileSync(require.resolve(`world-atlas/${file}`));

function read(file: string, source: string) {
  const text = readFileSync(new URL(`../public/basemap/${file}`, import.meta.url), 'utf8');
  const map = JSON.parse(text) as Basemap;
  const topology: Topology = { ...map, objects: { ...map.objects } };
  const shapes = map.objects.countries.geometries.map((country) => ({ country, shape: feature(topology, country) }));
  const at = (point: LonLat) => shapes.filter(({ shape }) => geoContains(shape, point)).map(({ country }) => country.id);
  return { file, source, text, map, topology, shapes, at };
}

const region = read('region.json', 'countries-50m.json');
const world = read('world.json', 'countries-110m.json');

const places: [place: string, point: LonLat, country: string][] = [
  ['Crimea', [34.2, 45.2], 'UKR'],
  ['Sevastopol', [33.52, 44.62], 'UKR'],
  ['Kerch', [36.3, 45.33], 'UKR'],
  ['Nakhchivan', [45.41, 39.21], 'AZE'],
  ['Stepanakert', [46.75, 39.82], 'AZE'],
  ['Sukhumi', [41.05, 43.03], 'GEO'],
  ['Tskhinvali', [43.97, 42.22], 'GEO'],
  ['Kyrenia', [33.32, 35.31], 'CYP'],
  ['Nicosia', [33.36, 35.1], 'CYP'],
  ['Pristina', [21.16, 42.66], 'XKX'],
  ['Laayoune', [-13.1, 27.1], 'ESH'],
  ["Dakhla's hinterland", [-14.5, 24], 'ESH'],
  ['east of the berm', [-9.5, 26.5], 'ESH'],
  ['Agadir', [-9.4, 30.4], 'MAR'],
  ['Ramallah', [35.2, 31.9], 'PSE'],
  ['Hargeisa', [44.06, 9.56], 'SOM'],
  ['Mogadishu', [45.2, 2.2], 'SOM'],
  ['Kherson', [33, 46.8], 'UKR'],
  ['Krasnodar', [39, 45.04], 'RUS'],
  ['Kaliningrad', [21, 54.6], 'RUS'],
  ['Yerevan', [44.5, 40.18], 'ARM'],
  ['Baku', [49.6, 40.4], 'AZE'],
  ['Tiraspol', [29.5, 46.85], 'MDA'],
];

const regionOnly: typeof places = [
  ['Gaza', [34.35, 31.42], 'PSE'],
  ['the Siachen Glacier', [77.1, 35.4], 'IND'],
  ['the Holy See', [12.45, 41.9], 'VAT'],
  ['Malta', [14.4, 35.9], 'MLT'],
  ['Bahrain', [50.55, 26.05], 'BHR'],
];

const nobodys: [place: string, point: LonLat][] = [
  ['the middle of the Caspian', [51, 41.5]],
  ['the middle of the Black Sea', [34.5, 43.2]],
  ['the middle of the Persian Gulf', [51.3, 27.3]],
];

describe.each([region, world])('$file', ({ map, source, text, topology, shapes, at }) => {
  it.each(places)('has %s at %j in %s', (_, point, country) => {
    expect(at(point)).toEqual([country]);
  });

  it.each(nobodys)('has %s at %j in no country', (_, point) => {
    expect(at(point)).toEqual([]);
  });

  it('was made from the world-atlas file that is installed', () => {
    expect(map.about.sourceSha256).toBe(createHash('sha256').update(sourceOf(source)).digest('hex'));
    expect(map.about.sourceVersion).toBe((require('world-atlas/package.json') as { version: string }).version);
  });

  it('says where it comes from and what its boundaries mean', () => {
    for (const words of Object.values(map.about)) expect(words).not.toBe('');
    expect(map.about.made).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(map.about.boundaryNote).toContain('Golan');
  });

  it('winds every part the way d3 reads a sphere: none is its own complement, none is empty', () => {
    for (const { country, shape } of shapes) expect(geoArea(shape), country.id).toBeLessThan(2 * Math.PI);
    for (const { country } of shapes) {
      for (const part of country.arcs) {
        const area = geoArea(feature(topology, { type: 'Polygon', arcs: part }));
        expect(area, country.id).toBeGreaterThan(0);
        expect(area, country.id).toBeLessThan(2 * Math.PI);
      }
    }
  });

  it('gives each country once, by an alpha-3 code, with its label inside it', () => {
    const ids = shapes.map(({ country }) => country.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { country } of shapes) {
      expect(country.id).toMatch(/^[A-Z]{3}$/);
      expect(at(country.properties.label), country.id).toEqual([country.id]);
    }
  });

  it('writes names as the United Nations does', () => {
    const names = new Map(shapes.map(({ country }) => [country.id, country.properties.name]));
    const expected = { TUR: 'Türkiye', IRN: 'Iran', CZE: 'Czechia', CIV: "Côte d'Ivoire", VNM: 'Viet Nam', MKD: 'North Macedonia' };
    for (const [id, name] of Object.entries(expected)) expect(names.get(id)).toBe(name);
  });

  it('writes every sea in no country and inside the bounds', () => {
    const [west, south, east, north] = map.bounds;
    for (const { name, lonLat } of map.seas) {
      expect(at(lonLat), name).toEqual([]);
      expect(lonLat[0] > west && lonLat[0] < east && lonLat[1] > south && lonLat[1] < north, name).toBe(true);
    }
  });

  it('dots the lines of the policy and draws none of them solid as well', () => {
    const lines = map.objects.disputed.geometries;
    expect(lines.map(({ properties }) => properties.name)).toEqual(
      expect.arrayContaining(['Line of control, Crimea', 'United Nations buffer zone, Cyprus', 'Kosovo', 'Western Sahara', 'Somaliland']),
    );
    const solid = new Set(map.objects.borders.arcs.flat());
    for (const arc of lines.flatMap((line) => line.arcs.flat())) expect(solid.has(arc)).toBe(false);
    const disputed = shapes.filter(({ country }) => country.properties.disputed).map(({ country }) => country.id);
    expect(disputed).toEqual(expect.arrayContaining(['ESH', 'XKX']));
  });

  it('draws the line of control across the isthmus of Crimea, inside Ukraine', () => {
    const line = map.objects.disputed.geometries.find(({ properties }) => properties.name.includes('Crimea'));
    const points = line ? feature(topology, line).geometry.coordinates.flat() : [];
    expect(points.length).toBeGreaterThan(1);
    for (const [lon = 0, lat = 0] of points) {
      expect(lon > 33 && lon < 36 && lat > 45.2 && lat < 46.4).toBe(true);
    }
  });

  it('draws as a solid border only what two countries share, not the edge of the cut', () => {
    const [west, south, east, north] = map.bounds;
    const isOnEdge = ([lon = 0, lat = 0]: number[]) => lon <= west || lon >= east || lat <= south || lat >= north;
    for (const line of feature(topology, map.objects.borders).geometry.coordinates) expect(line.every(isOnEdge)).toBe(false);
  });

  it('stays small', () => {
    expect(brotliCompressSync(text).length).toBeLessThan(source === 'countries-50m.json' ? 15_000 : 25_000);
  });
});

describe('region.json, where the world file is too coarse', () => {
  it.each(regionOnly)('has %s at %j in %s', (_, point, country) => {
    expect(region.at(point)).toEqual([country]);
  });

  it('has lost no country of the source that reaches into its bounds', () => {
    const source = JSON.parse(sourceOf('countries-50m.json').toString('utf8')) as SourceTopology;
    const mesh = readMesh(source, 'countries', pieceOf);
    const [west, south, east, north] = region.map.bounds;
    const isInside = ([lon, lat]: readonly [number, number]) => lon > west && lon < east && lat > south && lat < north;
    const inBounds = [...mesh.pieces].filter(([, parts]) => parts.flat().some((ring) => ringPoints(mesh, ring).some(isInside)));
    const countries = new Set(inBounds.map(([piece]) => partOf[piece] ?? piece));
    expect(new Set(region.shapes.map(({ country }) => country.id))).toEqual(countries);
  });
});

describe('the recipe', () => {
  it('stops at a shape that has no number and no place in the policy', () => {
    expect(() => pieceOf({ type: null, properties: { name: 'Atlantis' } })).toThrow('Atlantis');
    expect(() => pieceOf({ type: null, id: '999', properties: { name: 'Atlantis' } })).toThrow('999');
  });
});
