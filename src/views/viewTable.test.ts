// Tests every view's table over datasets and filters: complete rows, the slice's claims, and the dataset's values.
import { describe, expect, it } from 'vitest';
import { readFolder, say, shipped, sliceOf } from '../../tests/support/dataset.ts';
import type { Query } from '../selection/query.ts';
import { view as figures } from './figures/view.ts';
import { view as map } from './map/view.ts';
import { view as swaps } from './swaps/view.ts';
import { tableOfClaims, type ViewTable } from './viewTable.ts';

const minerales = readFolder('tests/datasets/minerales');
const FILTERS: readonly Partial<Query>[] = [{}, { status: ['possible'] }, { figure: ['given'] }, { q: 'no such word' }];

function tablesOf(dataset: typeof shipped, query: Partial<Query>): Record<string, ViewTable> {
  const slice = sliceOf(dataset, query);
  const words = { dataset, say };
  return {
    map: map.table?.(map.select(slice), words) ?? { columns: [], rows: [] },
    figures: figures.table?.(figures.select(slice), words) ?? { columns: [], rows: [] },
    swaps: swaps.table?.(swaps.select(slice), words) ?? { columns: [], rows: [] },
    claims: tableOfClaims(
      slice.claims.map(({ id }) => ({ claims: [id] })),
      words,
    ),
  };
}

describe.each([
  ['the shipped article', shipped],
  ['another article', minerales],
])('%s', (_, dataset) => {
  it.each(FILTERS)('under %j every row is complete, unique and rests on claims', (query) => {
    for (const [view, { columns, rows }] of Object.entries(tablesOf(dataset, query))) {
      expect(columns.length, view).toBeGreaterThan(3);
      expect(new Set(rows.map(({ cells }) => cells.join('|'))).size, view).toBe(rows.length);
      for (const { cells, claims } of rows) {
        expect(cells.length, view).toBe(columns.length);
        expect(
          cells.filter((cell) => cell.trim() === ''),
          view,
        ).toEqual([]);
        expect(
          claims.every((id) => dataset.claims.has(id)),
          view,
        ).toBe(true);
      }
    }
  });

  it('has a row for each flow, figure, shown leg and claim of the slice', () => {
    for (const query of FILTERS) {
      const slice = sliceOf(dataset, query);
      const tables = tablesOf(dataset, query);
      expect(tables['map']?.rows.map(({ flow }) => flow)).toEqual(slice.flows.map(({ id }) => id));
      expect(tables['figures']?.rows.length).toBe(slice.claims.filter(({ measure }) => measure !== null).length);
      expect(tables['claims']?.rows.map(({ claims }) => claims[0])).toEqual(slice.claims.map(({ id }) => id));
      const legs = slice.flows.filter(({ leg }) => leg !== null).map(({ id }) => id as string);
      expect(tables['swaps']?.rows.map(({ flow }) => flow as string).sort()).toEqual(legs.sort());
    }
  });

  it('says what is not given, and each figure with its bound', () => {
    const { map: flows } = tablesOf(dataset, {});
    for (const { flow: id, cells } of flows?.rows ?? []) {
      const flow = [...dataset.flows.values()].find((each) => each.id === id);
      const last = cells.at(-1) ?? '';
      expect(last).toContain(flow?.measure ? String(flow.measure.value) : say('table.notGiven'));
      expect(cells[2]).toBe(
        flow?.to ? (flow.to.kind === 'party' ? flow.to.party.name : flow.to.place.name) : say('map.destinationNotGiven'),
      );
    }
    expect(flows?.rows.length).toBeGreaterThan(0);
  });
});
