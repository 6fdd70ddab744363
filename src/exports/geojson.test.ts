// Checks GeoJSON against RFC 7946, with lines over the antimeridian and flows without a line.
import { describe, expect, it } from 'vitest';
import { shipped, sliceOf } from '../../tests/support/dataset.ts';
import { datasets, hostile } from '../../tests/support/exportCases.ts';
import { takenOf } from '../../tests/support/taken.ts';
import type { Dataset } from '../model/dataset.ts';
import { CLAIM_FIELDS, FLOW_FIELDS } from '../selection/fields.ts';
import { cutAtAntimeridian } from './antimeridian.ts';
import type { Taken } from './export.ts';
import { geojsonExport } from './geojson.ts';

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}
type Collection = { readonly type: string; readonly features: readonly Feature[] } & Readonly<Record<string, unknown>>;

const collectionOf = async (taken: Taken) => JSON.parse(new TextDecoder().decode(await geojsonExport.write(taken))) as Collection;
const featureOf = async (dataset: Dataset, id: string) => (await collectionOf(takenOf(dataset))).features.find((each) => each.id === id);

describe('geojson', () => {
  it.each(datasets)('of %s has every flow, and every claim in a flow or as its own feature', async (_name, dataset) => {
    const { type, features } = await collectionOf(takenOf(dataset));
    expect(type).toBe('FeatureCollection');
    expect(features.every((each) => each.type === 'Feature')).toBe(true);
    const claims = features.flatMap(({ id, properties }) =>
      id.startsWith('claim/') ? [properties['id']] : (properties['claims'] as unknown[]),
    );
    expect(new Set(claims)).toEqual(new Set(dataset.claims.keys()));
    for (const { id, properties } of features) {
      const fields = id.startsWith('flow/') ? FLOW_FIELDS : CLAIM_FIELDS;
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(fields.map((field) => field.id)));
    }
  });

  it.each(datasets)('of %s keeps every point within the globe, and no line goes round it', async (_name, dataset) => {
    for (const { geometry } of (await collectionOf(takenOf(dataset))).features) {
      if (geometry === null) continue;
      const lines = (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates) as [number, number][][];
      for (const line of lines) {
        expect(line.length).toBeGreaterThan(1);
        for (const [lon, lat] of line) expect([Math.abs(lon) <= 180, Math.abs(lat) <= 90]).toEqual([true, true]);
        for (const [index, [lon]] of line.slice(1).entries()) expect(Math.abs(lon - (line[index]?.[0] ?? NaN))).toBeLessThanOrEqual(180);
      }
    }
  });

  it('quotes the words that a flow rests on, and says that no route is given', async () => {
    const taken = takenOf(shipped, sliceOf(shipped, { status: ['possible'] }));
    const flows = (await collectionOf(taken)).features.filter(({ id }) => id.startsWith('flow/'));
    expect(flows.length).toBeGreaterThan(0);
    for (const { properties } of flows) {
      expect(properties['quotes']).toEqual(
        (properties['claims'] as string[]).map((id) => shipped.file.claims.find((claim) => claim.id === id)?.quote.exact),
      );
      expect(properties).toMatchObject({ route_given: false, route_why: expect.stringMatching(/./) });
    }
  });

  it('cuts a line at the antimeridian', async () => {
    const across = await featureOf(hostile, 'flow/across');
    expect(across?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [178, -18],
          [180, -17.2],
        ],
        [
          [-180, -17.2],
          [-172, -14],
        ],
      ],
    });
    expect((await featureOf(hostile, 'flow/not-across'))?.geometry?.type).toBe('LineString');
  });

  it('keeps a flow without geometry if fewer than two of its stops have a place', async () => {
    for (const id of ['flow/from-unknown', 'flow/unplaced', 'claim/claim-1']) {
      expect(await featureOf(hostile, id)).toMatchObject({ geometry: null });
    }
    // Its origin is not given, but there is a line from the place it passes to its end.
    expect(await featureOf(hostile, 'flow/by-the-way')).toMatchObject({ geometry: { type: 'LineString' }, properties: { from: null } });
  });
});

describe('a line', () => {
  it.each<readonly [name: string, line: [[number, number], ...[number, number][]], parts: [number, number][][]]>([
    [
      'that does not cross stays one',
      [
        [10, 0],
        [20, 5],
      ],
      [
        [
          [10, 0],
          [20, 5],
        ],
      ],
    ],
    [
      'going west is cut too',
      [
        [-170, 10],
        [170, 20],
      ],
      [
        [
          [-170, 10],
          [-180, 15],
        ],
        [
          [180, 15],
          [170, 20],
        ],
      ],
    ],
    [
      'that ends on it is not cut',
      [
        [170, 0],
        [-180, 4],
      ],
      [
        [
          [170, 0],
          [180, 4],
        ],
      ],
    ],
    [
      'that starts on it goes on',
      [
        [180, 0],
        [-170, 4],
      ],
      [
        [
          [-180, 0],
          [-170, 4],
        ],
      ],
    ],
    [
      'that touches it and goes back is one on each visit',
      [
        [170, 0],
        [180, 4],
        [170, 8],
      ],
      [
        [
          [170, 0],
          [180, 4],
          [170, 8],
        ],
      ],
    ],
    [
      'of no length on it is none',
      [
        [180, 0],
        [-180, 0],
      ],
      [],
    ],
  ])('%s', (_name, line, parts) => {
    expect(cutAtAntimeridian(line)).toEqual(parts);
  });
});
