// Tests the stops of flows in the shipped dataset, and of some odd ones.
import { describe, expect, it } from 'vitest';
import { buildDataset, shipped, sliceOf } from '../../tests/support/dataset.ts';
import { isDrawn, pointsOf, selectFlowRows, type FlowRow } from './flowRows.ts';

const rows = selectFlowRows(sliceOf(shipped));
const stopsOf = ({ stops }: FlowRow) => stops && stops.map((stop) => stop?.key ?? null);
const besideOf = ({ beside }: FlowRow) => beside.map(({ key }) => key);

const invented = buildDataset({
  parties: { AAA: { lonLat: [0, 10] }, BBB: { lonLat: [10, 20] }, nowhere: { lonLat: null } },
  places: { 'a-town': { lonLat: [1, 11], within: 'AAA', kind: 'city' }, 'b-town': { lonLat: [11, 21], within: 'BBB', kind: 'city' } },
  flows: [
    { id: 'between-places', from: 'a-town', to: 'b-town' },
    { id: 'within-a-party', from: 'AAA', to: 'a-town' },
    { id: 'through-nowhere', from: 'AAA', via: ['nowhere'], to: 'BBB' },
    { id: 'to-and-reaching', from: 'AAA', to: 'BBB', reaching: 'b-town' },
    { id: 'reaching-from-no-origin', from: null, to: 'BBB', reaching: 'b-town' },
  ],
});

describe('selectFlowRows', () => {
  it.each([
    ['near-abroad-turnover', null, []],
    ['trade-turnover', ['RUS', 'AZE'], []],
    ['oil-to-baku-refinery', ['RUS', 'baku-refinery'], ['AZE']],
    ['freed-oil-capacity', ['AZE', null], []],
    ['pipeline-to-iran', [null, 'AZE', 'persian-gulf-coast'], ['IRN']],
    ['gas-to-europe', ['AZE', 'european-countries'], []],
  ])('%s runs over %j', (id, stops, beside) => {
    const row = rows.find(({ flow }) => flow.id === id);
    expect(row && stopsOf(row)).toEqual(stops);
    expect(row && [...new Set(besideOf(row))]).toEqual(beside);
    expect(row && isDrawn(row)).toBe(stops !== null);
  });

  it.each([
    ['between-places', ['a-town', 'b-town'], ['AAA', 'BBB']],
    ['within-a-party', ['AAA', 'a-town'], []],
    ['through-nowhere', null, []],
    ['to-and-reaching', ['AAA', 'b-town'], ['BBB']],
    ['reaching-from-no-origin', [null, 'b-town'], ['BBB']],
  ])('%s, invented, runs over %j beside %j', (id, stops, beside) => {
    const row = selectFlowRows(sliceOf(invented)).find(({ flow }) => flow.id === id);
    expect(row && stopsOf(row)).toEqual(stops);
    expect(row && [...new Set(besideOf(row))]).toEqual(beside);
  });

  it('gives each flow a row, in text order, with the colour of its first type and its claims', () => {
    expect(rows.map(({ flow }) => flow)).toEqual([...shipped.flows.values()]);
    for (const { flow, type, claims } of rows) {
      expect(type.id).toBe(flow.types[0]);
      expect(claims).toEqual(flow.claims);
    }
  });

  it('puts a place into the group of its party', () => {
    const groups = new Map(rows.flatMap(({ stops }) => stops ?? []).flatMap((stop) => (stop ? [[stop.key, stop.group] as const] : [])));
    expect(groups.get('baku-refinery')).toBe('AZE');
    expect(groups.get('AZE')).toBe('AZE');
    expect(groups.get('european-countries')).toBe('european-countries');
  });

  it('gives an ISO code to countries alone', () => {
    for (const { stops } of rows) {
      for (const stop of stops ?? []) expect(stop?.iso ?? null).toBe(stop !== null && /^[A-Z]{3}$/.test(stop.key) ? stop.key : null);
    }
  });
});

describe('pointsOf', () => {
  it('has every stop that can be drawn, and the parties beside', () => {
    const points = pointsOf(shipped).map(String);
    const wanted = rows
      .flatMap(({ stops, beside }) => [...(stops ?? []), ...beside])
      .flatMap((stop) => (stop ? [String(stop.lonLat)] : []));
    expect(wanted.filter((point) => !points.includes(point))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(rows.length);
  });

  it('leaves out flows with an end that has no place', () => {
    expect(
      pointsOf(buildDataset({ parties: { AAA: { lonLat: [0, 10] }, nowhere: { lonLat: null } }, flows: [{ from: 'AAA', to: 'nowhere' }] })),
    ).toEqual([]);
  });
});
